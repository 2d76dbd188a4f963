import { Outbox } from './outbox';

/** The frame of every page: opens its drawer on a phone, its small menus, and marks where one is. */
class Frame extends HTMLElement {
  private readonly escaped = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      this.leave();
    }
  };

  /** Where the style sheet shows the phone's bars. */
  private readonly narrow = window.matchMedia('(max-width: 860px)');

  private readonly narrowed = () => this.lay();

  constructor() {
    super();
    this.addEventListener('click', (event) => this.clicked(event));
    // Popovers open in the top layer, so the event does not bubble.
    this.addEventListener('beforetoggle', (event) => this.place(event as ToggleEvent), true);
  }

  connectedCallback(): void {
    document.addEventListener('keydown', this.escaped);
    this.narrow.addEventListener('change', this.narrowed);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.escaped);
    this.narrow.removeEventListener('change', this.narrowed);
  }

  /** Called after each navigation, when the address bar may still show the page before: later pages start at their content, the first one keeps the browser's own focus. */
  arrived(path: string, first: boolean): void {
    this.open(false);
    this.querySelectorAll<HTMLElement>('[popover]').forEach((menu) => menu.hidePopover());
    this.mark(`/${path}`);
    this.lay();
    void this.remind();
    if (!first) {
      this.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
  }

  /** Marks the entry of the page, of those that cover it the nearest. */
  private mark(here: string): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('[data-entries] a')];
    const covering = links.filter(
      (link) => here === link.pathname || (!link.hasAttribute('data-home') && here.startsWith(`${link.pathname}/`)),
    );
    const nearest = covering.sort((a, b) => b.pathname.length - a.pathname.length)[0] ?? null;
    links.forEach((link) => link.removeAttribute('aria-current'));
    nearest?.setAttribute('aria-current', 'page');
    const folded = nearest?.closest('details');
    if (folded) {
      folded.open = true;
    }
  }

  /** Lays what one needs most on the phone's bar: the first four entries of the menu that ask for it. */
  private lay(): void {
    if (!this.narrow.matches) {
      return;
    }
    const wanted = [...this.querySelectorAll<HTMLAnchorElement>('[data-entries] a[data-phone]')]
      .sort((a, b) => Number(a.dataset.phone) - Number(b.dataset.phone))
      .slice(0, 4)
      .map((link) => link.cloneNode(true));
    this.querySelector('.gv-tabs')?.replaceChildren(...wanted);
  }

  /** Says that something typed on this device still waits, and leads to the page that sends it. */
  private async remind(): Promise<void> {
    const note = this.querySelector<HTMLElement>('.gv-unsent');
    const left = await new Outbox('').allOf(this.dataset.person ?? '').catch(() => []);
    const link = note?.querySelector('a');
    if (note && link) {
      note.hidden = left.length === 0;
      link.href = left[0]?.path ?? '';
    }
  }

  private clicked(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const drawer = target?.closest<HTMLElement>('[data-drawer]');
    if (drawer?.dataset.drawer === 'open' && this.dataset.menu !== 'open') {
      this.open(true);
    } else if (drawer) {
      this.leave();
    }
    const choice = target?.closest('[aria-pressed]');
    choice?.parentElement?.querySelectorAll('[aria-pressed]').forEach((each) => each.setAttribute('aria-pressed', String(each === choice)));
  }

  private open(open: boolean): void {
    this.dataset.menu = open ? 'open' : 'closed';
    this.querySelector('[data-drawer=open]')?.setAttribute('aria-expanded', String(open));
    if (open) {
      this.querySelector<HTMLElement>('nav :is(a, button)')?.focus();
    }
  }

  /** Closes the drawer; the focus returns to its button. */
  private leave(): void {
    if (this.dataset.menu === 'open') {
      this.open(false);
      this.querySelector<HTMLElement>('[data-drawer=open]')?.focus();
    }
  }

  /** A small menu opens beside the button that it belongs to; what has `data-centred` stays in the middle. */
  private place(event: ToggleEvent): void {
    const menu = event.target as HTMLElement;
    const button = this.querySelector(`[popovertarget="${menu.id}"]`);
    if (event.newState !== 'open' || !button || menu.hasAttribute('data-centred')) {
      return;
    }
    const at = button.getBoundingClientRect();
    const below = at.bottom < window.innerHeight / 2;
    menu.style.left = `${at.left}px`;
    menu.style.top = below ? `${at.bottom + 6}px` : 'auto';
    menu.style.bottom = below ? 'auto' : `${window.innerHeight - at.top + 6}px`;
  }
}

customElements.define('gv-frame', Frame);
