/**
 * A part of a page that arrives as HTML and stays as it is until the next one. It tells the server which of its acts was asked
 * for: an element with `data-act` (and `data-arg`) was clicked, dropped on, or reached by its keys.
 */
class Still extends HTMLElement {
  private dragged = '';

  constructor() {
    super();
    this.addEventListener('click', (event) => this.clicked(event));
    this.addEventListener('keydown', (event) => this.pressed(event));
    this.addEventListener('dragstart', (event) => this.taken(event));
    this.addEventListener('dragover', (event) => this.over(event));
    this.addEventListener('dragleave', () => this.aim(null));
    this.addEventListener('dragend', () => this.released());
    this.addEventListener('drop', (event) => this.dropped(event));
  }

  /** Takes the place of what was there; the focus stays on the element of the same id. */
  show(html: string): void {
    const focused = this.contains(document.activeElement) ? document.activeElement!.id : '';
    this.innerHTML = html;
    if (focused) {
      this.reach(focused);
    }
  }

  /** Moves the focus to an element of this part. */
  reach(id: string): void {
    this.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus({ preventScroll: false });
  }

  /** Brings an element of this part into sight, after the router went to the top. */
  bring(id: string): void {
    setTimeout(() => {
      const wanted = this.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
      wanted?.setAttribute('tabindex', '-1');
      wanted?.scrollIntoView();
      wanted?.focus({ preventScroll: true });
    });
  }

  private clicked(event: MouseEvent): void {
    const asked = found(event.target, '[data-act]');
    if (asked && this.contains(asked)) {
      this.ask(asked.dataset.act!, asked.dataset.arg ?? '');
    }
  }

  /** Alt and an arrow on or inside an element with `data-keys`: its act, with the arrow and its own argument. */
  private pressed(event: KeyboardEvent): void {
    const asked = found(event.target, '[data-keys]');
    if (asked && event.altKey && event.key.startsWith('Arrow')) {
      event.preventDefault();
      this.ask(asked.dataset.keys!, `${event.key.slice('Arrow'.length)} ${asked.dataset.drag}`);
    }
  }

  private taken(event: DragEvent): void {
    const item = found(event.target, '[data-drag]');
    if (item && event.dataTransfer) {
      this.dragged = item.dataset.drag!;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', this.dragged);
    }
  }

  private over(event: DragEvent): void {
    const target = found(event.target, '[data-drop]');
    if (this.dragged && target) {
      event.preventDefault();
      this.aim(target);
    }
  }

  private dropped(event: DragEvent): void {
    const target = found(event.target, '[data-drop]');
    const item = this.dragged;
    this.released();
    if (item && target) {
      event.preventDefault();
      this.ask(target.dataset.drop!, `${item} ${target.dataset.place}`);
    }
  }

  private released(): void {
    this.dragged = '';
    this.aim(null);
  }

  private aim(target: HTMLElement | null): void {
    this.querySelectorAll('[data-aimed]').forEach((aimed) => aimed.removeAttribute('data-aimed'));
    target?.setAttribute('data-aimed', '');
  }

  private ask(act: string, arg: string): void {
    this.dispatchEvent(new CustomEvent('act', { detail: { act, arg } }));
  }
}

function found(target: EventTarget | null, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}

customElements.define('gv-still', Still);
