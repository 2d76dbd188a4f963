/**
 * A part of a page with keys of its own: a key pressed anywhere on the page uses the element within that names it in `data-key`,
 * unless it belongs to a text field, to a button or link that has the focus, to an open dialog, or to the browser.
 */
class Keys extends HTMLElement {
  private readonly heard = (event: KeyboardEvent) => this.pressed(event);

  connectedCallback(): void {
    document.addEventListener('keydown', this.heard);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.heard);
  }

  private pressed(event: KeyboardEvent): void {
    const foreign = event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented || event.repeat;
    const target = event.composedPath()[0];
    if (foreign || !(target instanceof Element) || belongs(event.key, target) || document.querySelector(DIALOG)) {
      return;
    }
    const wanted = this.named(event.key.length === 1 ? event.key.toLowerCase() : event.key) ?? this.named(digit(event));
    if (wanted) {
      event.preventDefault();
      wanted.focus({ preventScroll: true });
      wanted.click();
    }
  }

  private named(key: string): HTMLElement | null {
    return key ? this.querySelector<HTMLElement>(`[data-key~="${CSS.escape(key)}"]`) : null;
  }
}

const DIALOG = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened]';

/** On a French keyboard the digits of the top row need shift: without it, the physical key counts. */
function digit(event: KeyboardEvent): string {
  return event.shiftKey ? '' : (/^Digit(\d)$/.exec(event.code)?.[1] ?? '');
}

/** Whether the element with the focus needs that key itself. */
function belongs(key: string, target: Element): boolean {
  if (target.closest('textarea, select, [contenteditable], input:not([type=radio]):not([type=checkbox]), [role=menu]')) {
    return true;
  }
  return key === 'Enter' ? target.closest('a, button, summary') !== null : key.startsWith('Arrow') && target.matches('input[type=radio]');
}

customElements.define('gv-keys', Keys);
