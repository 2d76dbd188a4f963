/**
 * Marks of Markdown for the text area that `for` names. They are typed as a person would type them, so that the field's own undo
 * takes each of them back, and the field tells the server as it does of any other key.
 */
class MarkdownBar extends HTMLElement {
  constructor() {
    super();
    // The selection stays in the field.
    this.addEventListener('mousedown', (event) => event.preventDefault());
    this.addEventListener('click', (event) => this.clicked(event));
  }

  connectedCallback(): void {
    this.host?.addEventListener('keydown', this.pressed);
  }

  disconnectedCallback(): void {
    this.host?.removeEventListener('keydown', this.pressed);
  }

  /** Puts a text in the place of all that is there. */
  put(text: string): void {
    const area = this.area;
    if (area) {
      area.focus();
      area.select();
      this.type(text);
    }
  }

  private get host(): (HTMLElement & { inputElement?: HTMLTextAreaElement }) | null {
    return document.getElementById(this.getAttribute('for') ?? '');
  }

  private get area(): HTMLTextAreaElement | undefined {
    return this.host?.inputElement;
  }

  private pressed = (event: KeyboardEvent): void => {
    const mark = (event.ctrlKey || event.metaKey) && !event.altKey ? { b: 'BOLD', i: 'ITALIC' }[event.key.toLowerCase()] : undefined;
    if (mark) {
      event.preventDefault();
      this.mark(mark);
    }
  };

  private clicked(event: MouseEvent): void {
    const asked = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-mark]') : null;
    if (asked) {
      this.mark(asked.dataset.mark!);
    }
  }

  private mark(mark: string): void {
    const area = this.area;
    if (!area || area.readOnly) {
      return;
    }
    area.focus();
    switch (mark) {
      case 'BOLD':
        return this.around(area, '**', '**');
      case 'ITALIC':
        return this.around(area, '*', '*');
      case 'LINK':
        return this.around(area, '[', '](https://)');
      case 'LIST':
        return this.lines(area, () => '- ');
      case 'NUMBERS':
        return this.lines(area, (index) => `${index + 1}. `);
      case 'UNDO':
        document.execCommand('undo');
    }
  }

  private around(area: HTMLTextAreaElement, before: string, after: string): void {
    const from = area.selectionStart;
    const selected = area.value.slice(from, area.selectionEnd);
    this.type(before + selected + after);
    area.setSelectionRange(from + before.length, from + before.length + selected.length);
  }

  private lines(area: HTMLTextAreaElement, start: (index: number) => string): void {
    const from = area.value.lastIndexOf('\n', area.selectionStart - 1) + 1;
    const next = area.value.indexOf('\n', area.selectionEnd);
    area.setSelectionRange(from, next < 0 ? area.value.length : next);
    const chosen = area.value.slice(area.selectionStart, area.selectionEnd);
    this.type(chosen.split('\n').map((line, index) => start(index) + line).join('\n'));
  }

  private type(text: string): void {
    document.execCommand('insertText', false, text);
  }
}

customElements.define('gv-markdown-bar', MarkdownBar);
