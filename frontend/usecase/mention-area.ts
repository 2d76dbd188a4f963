import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { plain } from '../shell/texts';
import type { Member } from './model';

const MOST = 6;

/** A text in which members can be named by `@`. What is typed survives a reload. */
export class MentionArea extends LitElement {
  static override properties = {
    members: { attribute: false },
    hint: { attribute: false },
    listed: { attribute: false },
    memory: {},
    area: {},
    value: { state: true },
    query: { state: true },
    at: { state: true },
  };

  declare members: readonly Member[];
  declare hint: string;
  /** Names the list of members. */
  declare listed: string;
  /** Under which the browser keeps the text. */
  declare memory: string;
  /** Id of the text area, for its label. */
  declare area: string;
  declare value: string;
  private declare query: string | undefined;
  private declare at: number;

  constructor() {
    super();
    this.members = [];
    this.hint = '';
    this.listed = '';
    this.memory = '';
    this.area = '';
    this.value = '';
    this.query = undefined;
    this.at = 0;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.value = sessionStorage.getItem(this.key) ?? this.value;
  }

  private get key(): string {
    return `gv-said|${this.memory}`;
  }

  /** Ids of the members whom the text names. */
  get mentioned(): readonly string[] {
    return this.members.filter(([, name]) => name && this.value.includes(`@${name}`)).map(([id]) => id);
  }

  clear(): void {
    this.write('');
  }

  private write(text: string): void {
    this.value = text;
    if (text) {
      sessionStorage.setItem(this.key, text);
    } else {
      sessionStorage.removeItem(this.key);
    }
  }

  private get box(): HTMLTextAreaElement {
    return this.querySelector('textarea') as HTMLTextAreaElement;
  }

  private get found(): readonly Member[] {
    if (this.query === undefined) {
      return [];
    }
    const wanted = plain(this.query);
    return this.members.filter(([, name]) => plain(name).split(/[\s-]+/).some((part) => part.startsWith(wanted)) || plain(name).startsWith(wanted)).slice(0, MOST);
  }

  private typed(): void {
    this.write(this.box.value);
    const before = this.value.slice(0, this.box.selectionStart);
    this.query = /(?:^|\s)@([\p{L}'’-]*)$/u.exec(before)?.[1];
    this.at = 0;
  }

  private pressed(event: KeyboardEvent): void {
    const { found } = this;
    if (found.length === 0) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      this.at = (this.at + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length;
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      this.take(found[this.at] as Member);
    } else if (event.key === 'Escape') {
      this.query = undefined;
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  private take([, name]: Member): void {
    const end = this.box.selectionStart;
    const start = end - (this.query ?? '').length - 1;
    this.write(`${this.value.slice(0, start)}@${name} ${this.value.slice(end)}`);
    this.query = undefined;
    void this.updateComplete.then(() => {
      this.box.focus();
      this.box.setSelectionRange(start + name.length + 2, start + name.length + 2);
    });
  }

  protected override render(): TemplateResult {
    const { found } = this;
    const list = `${this.area}-list`;
    return html`<textarea class="gv-input" id=${this.area} rows="2" maxlength="2000" role=${found.length > 0 ? 'combobox' : nothing} aria-autocomplete="list"
        aria-expanded=${found.length > 0 ? 'true' : nothing} aria-controls=${found.length > 0 ? list : nothing} aria-activedescendant=${found.length > 0 ? `${list}-${this.at}` : nothing}
        .value=${live(this.value)} @input=${this.typed} @keydown=${this.pressed} @blur=${() => (this.query = undefined)}></textarea>
      ${found.length > 0
        ? html`<ul class="gv-mentions" role="listbox" id=${list} aria-label=${this.listed}>
            ${found.map(
              (member, place) => html`<li role="option" id=${`${list}-${place}`} aria-selected=${place === this.at} @mousedown=${(e: Event) => {
                e.preventDefault();
                this.take(member);
              }}>${member[1]}</li>`,
            )}
          </ul>`
        : nothing}`;
  }
}

customElements.get('gv-mention-area') ?? customElements.define('gv-mention-area', MentionArea);
