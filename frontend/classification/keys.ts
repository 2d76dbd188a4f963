/**
 * A part of a page with keys of its own: a key pressed anywhere on the page uses the element within that names it in `data-key`,
 * unless it belongs to a text field, to a button or link that has the focus, to an open dialog, or to the browser. A key that is
 * pressed while the server answers the one before waits for that answer: it is meant for what will be shown then.
 */
class Keys extends HTMLElement {
  private readonly heard = (event: KeyboardEvent) => this.pressed(event);
  private readonly waiting: Pressed[] = [];
  private timer = 0;

  connectedCallback(): void {
    document.addEventListener('keydown', this.heard);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.heard);
    this.waiting.length = 0;
    clearTimeout(this.timer);
  }

  private pressed(event: KeyboardEvent): void {
    const foreign = event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented || event.repeat;
    const target = event.composedPath()[0];
    if (foreign || !(target instanceof Element) || belongs(event.key, target) || document.querySelector(DIALOG)) {
      return;
    }
    const key = { name: event.key.length === 1 ? event.key.toLowerCase() : event.key, digit: digit(event) };
    if (this.waiting.length > 0 || busy()) {
      if (KEPT.test(key.name) || key.digit) {
        event.preventDefault();
        this.waiting.push(key);
        this.later();
      }
    } else if (this.use(key)) {
      event.preventDefault();
    }
  }

  private use(key: Pressed): boolean {
    const wanted = this.named(key.name) ?? this.named(key.digit);
    wanted?.focus({ preventScroll: true });
    wanted?.click();
    return wanted !== null;
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      const next = busy() ? undefined : this.waiting.shift();
      if (next) {
        this.use(next);
      }
      if (this.waiting.length > 0) {
        this.later();
      }
    }, 20);
  }

  private named(key: string): HTMLElement | null {
    return key ? this.querySelector<HTMLElement>(`[data-key~="${CSS.escape(key)}"]`) : null;
  }
}

interface Pressed {
  readonly name: string;
  /** The digit of the physical key, or nothing. */
  readonly digit: string;
}

interface Client {
  isActive?(): boolean;
}

const DIALOG = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened]';
const KEPT = /^(?:[0-9a-z]|Enter|Backspace|ArrowLeft)$/;

/** Whether an answer of the server is awaited. */
function busy(): boolean {
  const clients = (window as { Vaadin?: { Flow?: { clients?: Record<string, Client> } } }).Vaadin?.Flow?.clients ?? {};
  return Object.values(clients).some((client) => client.isActive?.() === true);
}

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
