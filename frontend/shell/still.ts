/**
 * A part of a page that arrives as HTML and stays as it is until the next one. It tells the server which of its acts was asked
 * for: an element with `data-act` was clicked, or something with `draggable` was moved by Alt and an arrow or dropped in a zone
 * with `data-drop`. Their argument, `data-arg`, stands on the element or around it; a list to choose from adds its value.
 */
class Still extends HTMLElement {
  /** What was asked for last, of all parts: a dialog that closes gives the focus back to it, or to what took its place. */
  private static asked: Asked | null = null;

  private dragged: HTMLElement | null = null;
  private pointing = 0;

  constructor() {
    super();
    this.addEventListener('click', (event) => this.clicked(event));
    this.addEventListener('change', (event) => this.chosen(event));
    this.addEventListener('keydown', (event) => this.pressed(event));
    this.addEventListener('dragstart', (event) => this.taken(event));
    this.addEventListener('dragenter', (event) => this.over(event));
    this.addEventListener('dragover', (event) => this.over(event));
    this.addEventListener('dragleave', (event) => this.left(event));
    this.addEventListener('dragend', () => this.released());
    this.addEventListener('drop', (event) => this.dropped(event));
  }

  /** Takes the place of what was there; the focus stays on the same thing, and what is kept unfolded stays so. */
  show(html: string): void {
    const focused = this.focused();
    const unfolded = [...this.querySelectorAll('details[data-kept][open] > summary')].map((summary) => summary.id);
    this.dragged = null;
    this.innerHTML = html;
    unfolded.forEach((id) => this.querySelector(`#${CSS.escape(id)}`)?.parentElement?.setAttribute('open', ''));
    this.restore(focused);
  }

  /** Each of these elements takes the place of the one with its id; the focus stays on the same thing. */
  renew(html: string): void {
    const focused = this.focused();
    const fresh = document.createElement('template');
    fresh.innerHTML = html;
    [...fresh.content.children].forEach((piece) => this.querySelector(`#${CSS.escape(piece.id)}`)?.replaceWith(piece));
    this.restore(focused);
  }

  /** Marks elements for a moment; the first one comes into sight within what scrolls around it. */
  point(ids: string): void {
    this.querySelectorAll('[data-pointed]').forEach((element) => element.removeAttribute('data-pointed'));
    const wanted = ids.split(' ').flatMap((id) => this.querySelector<HTMLElement>(`#${CSS.escape(id)}`) ?? []);
    wanted.forEach((element) => element.setAttribute('data-pointed', ''));
    clearTimeout(this.pointing);
    this.pointing = window.setTimeout(() => wanted.forEach((element) => element.removeAttribute('data-pointed')), 6000);
    const first = wanted[0];
    const frame = first?.closest<HTMLElement>('[data-scroll]');
    if (first && frame) {
      const away = first.getBoundingClientRect().top - frame.getBoundingClientRect().top;
      const out = away < 0 || away + Math.min(first.offsetHeight, frame.clientHeight) > frame.clientHeight;
      frame.scrollTop += out ? away - 12 : 0;
    }
  }

  /** Moves the focus to an element of this part. */
  reach(id: string): void {
    this.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus({ preventScroll: false });
  }

  /** Brings an element of this part into sight, no farther than needed; the focus stays. */
  reveal(id: string): void {
    this.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.scrollIntoView({ block: 'nearest' });
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

  /** Gives the focus back once a dialog left it nowhere, as what opened the dialog is not there any more. */
  static settle(): void {
    Still.asked?.still.restore(Still.asked);
  }

  private focused(): Asked | null {
    const element = document.activeElement;
    return element instanceof HTMLElement && this.contains(element) ? this.mark(element, element.matches(':focus-visible')) : null;
  }

  private mark(element: HTMLElement, scrolls: boolean): Asked {
    const act = found(element, '[data-act]');
    return { still: this, id: element.id || (act?.id ?? ''), act: act?.dataset.act ?? '', at: act ? this.same(act.dataset.act!).indexOf(act) : -1, scrolls };
  }

  private same(act: string): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(`[data-act="${CSS.escape(act)}"]`)];
  }

  /** Moves the focus, where it is nowhere, to what took the place of something; where nothing did, to the heading of the page. */
  private restore(mark: Asked | null): void {
    if (!mark || (document.activeElement && document.activeElement !== document.body)) {
      return;
    }
    const wanted = (this.isConnected ? this.heir(mark) : null) ?? document.querySelector<HTMLElement>('main h1');
    if (wanted?.matches('h1, h2, h3')) {
      wanted.setAttribute('tabindex', '-1');
    }
    wanted?.focus({ preventScroll: !mark.scrolls });
  }

  /** The element of the same id; else the one with `data-landing`; else the same act further on in the list; else the first heading. */
  private heir(mark: Asked): HTMLElement | null {
    const acts = mark.act ? this.same(mark.act) : [];
    return (
      (mark.id ? this.querySelector<HTMLElement>(`#${CSS.escape(mark.id)}`) : null) ??
      this.querySelector<HTMLElement>('[data-landing]') ??
      acts[Math.min(mark.at, acts.length - 1)] ??
      this.querySelector<HTMLElement>('h1, h2, h3')
    );
  }

  private clicked(event: MouseEvent): void {
    const asked = found(event.target, '[data-act]');
    if (asked && this.contains(asked) && !(asked instanceof HTMLSelectElement)) {
      Still.asked = this.mark(asked, event.detail === 0);
      this.ask(asked.dataset.act!, found(asked, '[data-arg]')?.dataset.arg ?? '');
    }
  }

  /** What was chosen in a list: its act, with its argument and the value. */
  private chosen(event: Event): void {
    const list = event.target;
    if (list instanceof HTMLSelectElement && list.dataset.act) {
      this.ask(list.dataset.act, `${found(list, '[data-arg]')?.dataset.arg ?? ''} ${list.value}`);
    }
  }

  /** Alt and an arrow on an item that can be dragged, inside `data-keys`: its act, with the arrow and the item. */
  private pressed(event: KeyboardEvent): void {
    const item = found(event.target, '[draggable=true]');
    const asked = found(item, '[data-keys]');
    if (item && asked && event.altKey && event.key.startsWith('Arrow')) {
      event.preventDefault();
      this.ask(asked.dataset.keys!, `${event.key.slice('Arrow'.length)} ${item.dataset.arg}`);
    }
  }

  private taken(event: DragEvent): void {
    const item = found(event.target, '[draggable=true]');
    if (item && event.dataTransfer) {
      this.dragged = item;
      item.setAttribute('data-dragged', '');
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', item.innerText ?? '');
    }
  }

  private over(event: DragEvent): void {
    const target = this.target(event);
    if (target) {
      event.preventDefault();
    }
    this.aim(target && (target.before ?? target.zone));
  }

  private left(event: DragEvent): void {
    if (!(event.relatedTarget instanceof Node && this.contains(event.relatedTarget))) {
      this.aim(null);
    }
  }

  /** Drops the item: the act of the zone, with the item, the zone's place and, where there is one, the item that follows. */
  private dropped(event: DragEvent): void {
    const target = this.target(event);
    const item = this.dragged?.dataset.arg;
    this.released();
    if (target) {
      event.preventDefault();
      const before = target.before?.dataset.before ?? target.before?.dataset.arg;
      this.ask(target.zone.dataset.drop!, [item, target.zone.dataset.place, before].filter(Boolean).join(' '));
    }
  }

  /** Where the pointer would drop: at the end of a zone with `data-drop`, or before the first of its items whose middle lies below. */
  private target(event: DragEvent): { zone: HTMLElement; before?: HTMLElement } | null {
    const zone = this.dragged && found(event.target, '[data-drop]');
    if (!zone) {
      return null;
    }
    const items = [...zone.querySelectorAll<HTMLElement>('[draggable=true], [data-before]')].filter((item) => item !== this.dragged);
    return { zone, before: items.find((item) => middle(item) > event.clientY) };
  }

  private released(): void {
    this.dragged?.removeAttribute('data-dragged');
    this.dragged = null;
    this.aim(null);
  }

  private aim(target: HTMLElement | null): void {
    this.querySelectorAll('[data-aimed]').forEach((aimed) => aimed !== target && aimed.removeAttribute('data-aimed'));
    target?.setAttribute('data-aimed', '');
  }

  private ask(act: string, arg: string): void {
    this.dispatchEvent(new CustomEvent('act', { detail: { act, arg } }));
  }
}

/** Something that had the focus: its id, its act and at which place of those acts it stood; whether the page may scroll to it. */
interface Asked {
  still: Still;
  id: string;
  act: string;
  at: number;
  scrolls: boolean;
}

function found(target: EventTarget | null, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}

function middle(element: HTMLElement): number {
  const box = element.getBoundingClientRect();
  return box.top + box.height / 2;
}

customElements.define('gv-still', Still);

// Dialogs tell it without bubbling, after they tried to give the focus back themselves.
document.addEventListener('closed', () => Still.settle(), { capture: true });
