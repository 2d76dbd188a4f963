import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../shell/lucide';
import { Outbox, type Entry } from '../shell/outbox';
import { plain, say } from '../shell/texts';
import { label, type Catalogue, type UseModel } from './catalogue';
import { content } from './content';

/** How long after the last keystroke it is looked for what resembles. */
const PAUSE = 350;
const ENOUGH = 4;
/** Models that are shown before somebody asks for all of them. */
const FEW = 5;

type Box = 'title' | 'problem' | 'purpose';
const BOXES: readonly (readonly [box: Box, least: number, rows: number])[] = [['title', 8, 1], ['problem', 80, 3], ['purpose', 40, 3]];

/** What was typed, as the browser keeps it. */
interface Draft {
  readonly id: string;
  readonly title: string;
  readonly problem: string;
  readonly purpose: string;
  readonly model: string;
}

export interface Data {
  readonly catalogues: string;
  /** What to say where these cannot be fetched. */
  readonly lost: string;
  readonly id: string;
  readonly model: string;
  readonly scope: string;
  /** From an idea. */
  readonly title?: string;
  readonly problem?: string;
}

/** A sheet of the company, or a model of the catalogue by its id. */
type Alike = { readonly number: number; readonly title: string; readonly href: string } | { readonly model: string };

interface Server {
  similar(title: string, purpose: string): Promise<readonly Alike[]>;
  start(draft: Draft): Promise<{ readonly refused?: string }>;
  /** Goes to the sheet that was started. */
  open(): Promise<void>;
}

const MODEL = 'draft';

/** Starts a sheet. What is typed survives a reload until the sheet exists. */
export class NewUseCase extends LitElement {
  static override properties = { tick: { state: true } };

  declare tick: number;
  declare $server: Server;
  fetch: <T>(address: string) => Promise<T> = content;

  private data?: Data;
  private catalogue?: Catalogue;
  private outbox?: Outbox<Draft, null>;
  private draft: Draft = { id: '', title: '', problem: '', purpose: '', model: '' };
  private seq = 0;
  private alike: readonly Alike[] = [];
  private asked = '';
  private query = '';
  private category = '';
  private function = '';
  private all = false;
  private wrong = '';
  private wrongAt = '';
  private busy = false;
  private failed = false;
  private timer?: ReturnType<typeof setTimeout>;
  private goal?: string;

  constructor() {
    super();
    this.tick = 0;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Called by the server once. */
  async load(data: Data): Promise<void> {
    this.data = data;
    this.outbox = new Outbox<Draft, null>(data.scope);
    const [kept] = await this.outbox.all().catch(() => []);
    this.draft = kept?.content ?? { id: data.id, title: data.title ?? '', problem: data.problem ?? '', purpose: '', model: '' };
    this.seq = kept?.seq ?? 0;
    if (data.model) {
      this.draft = { ...this.draft, model: data.model };
    }
    this.look();
    this.redraw();
    try {
      this.catalogue = await this.fetch<Catalogue>(data.catalogues);
    } catch {
      this.failed = true;
    }
    this.redraw();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    void this.leave();
  }

  /** The sheet exists: the server leads to it before it answers, so that the answer never comes. */
  private async leave(): Promise<void> {
    const { outbox } = this;
    if (this.busy) {
      await outbox?.remove(this.entry()).catch(() => undefined);
    }
    outbox?.close();
  }

  private entry(): Entry<Draft, null> {
    const { outbox, draft, data } = this;
    return {
      key: outbox?.key(MODEL) ?? '',
      scope: data?.scope ?? '',
      question: MODEL,
      path: location.pathname + location.search,
      base: null,
      id: draft.id,
      seq: this.seq,
      content: draft,
      at: Date.now(),
    };
  }

  private write(change: Partial<Draft>): void {
    this.draft = { ...this.draft, ...change };
    this.seq += 1;
    void this.outbox?.put(this.entry()).catch(() => undefined);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(), PAUSE);
    this.redraw();
  }

  /** Asks for what resembles the words as they are now. */
  private look(): void {
    const { title, purpose } = this.draft;
    const words = `${title}\n${purpose}`;
    if (words === this.asked) {
      return;
    }
    this.asked = words;
    if (title.trim().length < ENOUGH) {
      this.alike = [];
      this.redraw();
      return;
    }
    this.$server.similar(title, purpose).then(
      (alike) => {
        if (words === this.asked) {
          this.alike = alike;
          this.redraw();
        }
      },
      () => (this.asked = ''),
    );
  }

  private async start(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy) {
      return;
    }
    if (!this.draft.title.trim() && !this.draft.model) {
      this.wrongAt = 'title';
      this.wrong = this.say('title.missing');
      this.goal = 'n-title';
      this.redraw();
      return;
    }
    this.busy = true;
    this.wrong = '';
    this.wrongAt = '';
    this.redraw();
    try {
      const answer = await this.$server.start(this.draft);
      if (answer.refused !== undefined) {
        this.wrong = answer.refused;
        this.goal = 'n-wrong';
      } else {
        await this.outbox?.remove(this.entry()).catch(() => undefined);
        await this.$server.open();
      }
    } catch {
      this.wrong = this.say('later');
      this.goal = 'n-wrong';
    }
    this.busy = false;
    this.redraw();
  }

  private choose(model: string): void {
    this.write({ model });
  }

  private redraw(): void {
    this.tick += 1;
  }

  private say(key: string, ...values: readonly (string | number)[]): string {
    return say(this.catalogue?.texts ?? {}, key, ...values);
  }

  protected override updated(): void {
    const { goal } = this;
    this.goal = undefined;
    if (goal) {
      document.getElementById(goal)?.focus();
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.failed) {
      return html`<p class="gv-note" data-tone="attention" role="alert"><a href=${location.href} router-ignore>${this.data?.lost}</a></p>`;
    }
    if (!this.data || !this.catalogue) {
      return html`<div aria-busy="true" class="gv-new-wait"></div>`;
    }
    return html`<form class="gv-new" @submit=${this.start} novalidate>
      <div class="gv-new-main">
        <section class="gv-card" aria-labelledby="n-words">
          <div class="gv-card-head"><h2 id="n-words">${this.say('words')}</h2></div>
          <div class="gv-sheet-fields">${BOXES.map(([box, least, rows]) => this.box(box, least, rows))}</div>
        </section>
        ${this.models(this.catalogue)}
      </div>
      <div class="gv-new-side">
        ${this.resembling(this.catalogue)}
        <section class="gv-card gv-new-go" aria-label=${this.say('go.label')}>
          ${this.wrong && !this.wrongAt ? html`<p class="gv-note" data-tone="attention" role="alert" id="n-wrong" tabindex="-1">${icon('triangle-alert')}<span>${this.wrong}</span></p>` : nothing}
          <p>${this.from(this.catalogue)}</p>
          <button class="gv-button gv-primary" ?disabled=${this.busy} id="n-go">${icon('pencil')}${this.say('go')}</button>
          <p class="gv-meta">${this.say('go.after')}</p>
        </section>
      </div>
    </form>`;
  }

  private from(catalogue: Catalogue): string {
    const model = catalogue.models.find(({ id }) => id === this.draft.model);
    return model ? this.say('from.model', model.title) : this.say('from.nothing');
  }

  private box(box: Box, least: number, rows: number): TemplateResult {
    const value = this.draft[box];
    const id = `n-${box}`;
    const length = [...value.trim()].length;
    const wrong = this.wrongAt === box;
    const typed = (e: Event): void => {
      if (this.wrongAt === box) {
        this.wrongAt = '';
        this.wrong = '';
      }
      this.write({ [box]: (e.target as HTMLInputElement).value });
    };
    const by = `${id}-h ${id}-c${wrong ? ` ${id}-e` : ''}`;
    return html`<div class="gv-sheet-field">
      <label for=${id}>${this.say(box)}</label>
      <p class="gv-sheet-help" id=${`${id}-h`}>${this.say(`${box}.help`)}</p>
      ${rows === 1
        ? html`<input class="gv-input" type="text" id=${id} autocomplete="off" maxlength="200" aria-describedby=${by} aria-invalid=${wrong} .value=${live(value)} @input=${typed} />`
        : html`<textarea class="gv-input" id=${id} rows=${rows} maxlength="4000" aria-describedby=${by} .value=${live(value)} @input=${typed}></textarea>`}
      <p class="gv-counter" id=${`${id}-c`}>${length > 0 && length < least ? this.say('counter', length, least) : nothing}</p>
      ${wrong ? html`<ul class="gv-sheet-findings" id=${`${id}-e`} role="alert"><li data-weight="b">${icon('circle-alert')}<span>${this.wrong}</span></li></ul>` : nothing}
    </div>`;
  }

  private resembling(catalogue: Catalogue): TemplateResult {
    const uses = this.alike.filter((one) => 'href' in one);
    const models = this.alike.flatMap((one) => ('model' in one ? catalogue.models.filter(({ id }) => id === one.model) : []));
    const none = uses.length === 0 && models.length === 0;
    return html`<section class="gv-card" aria-labelledby="n-alike">
      <div class="gv-card-head"><h2 id="n-alike">${this.say('alike')}</h2></div>
      <div role="status">${none ? html`<p class="gv-soft">${this.say(this.draft.title.trim().length < ENOUGH ? 'alike.soon' : 'alike.none')}</p>` : html`<p class="gv-visually-hidden">${this.say('alike.count', uses.length + models.length)}</p>`}</div>
      ${uses.length > 0
        ? html`<h3>${this.say('alike.uses')}</h3>
            <ul class="gv-new-alike">${uses.map((use) => html`<li><a href=${use.href}>${this.say('alike.use', use.number, use.title)}</a></li>`)}</ul>`
        : nothing}
      ${models.length > 0
        ? html`<h3>${this.say('alike.models')}</h3>
            <ul class="gv-new-alike">
              ${models.map((model) => html`<li>
                <span>${model.title}</span>
                <button type="button" class="gv-button gv-compact" aria-label=${this.say('alike.take.named', model.title)} ?disabled=${model.id === this.draft.model}
                  @click=${() => this.choose(model.id)}>${this.say(model.id === this.draft.model ? 'alike.taken' : 'alike.take')}</button>
              </li>`)}
            </ul>`
        : nothing}
    </section>`;
  }

  private models(catalogue: Catalogue): TemplateResult {
    const words = plain(this.query).split(/\s+/).filter(Boolean);
    const found = catalogue.models.filter((model) =>
      (!this.category || model.category === this.category) && (!this.function || model.function === this.function) &&
      words.every((word) => plain(`${model.title} ${model.text} ${label(catalogue.functions, model.function)}`).includes(word)));
    const searched = words.length > 0 || this.category !== '' || this.function !== '';
    const few = !this.all && !searched;
    const chosen = found.filter(({ id }) => id === this.draft.model);
    const shown = few ? [...chosen, ...found.filter(({ id }) => id !== this.draft.model)].slice(0, FEW) : found;
    const filter = (name: 'category' | 'function', options: Catalogue['categories']) => html`<div class="gv-cell">
      <label for=${`n-${name}`}>${this.say(name)}</label>
      <select class="gv-input" id=${`n-${name}`} @change=${(e: Event) => {
        this[name] = (e.target as HTMLSelectElement).value;
        this.redraw();
      }}>
        <option value="">${this.say(`all.${name}`)}</option>
        ${options.map(([id, word]) => html`<option value=${id}>${word}</option>`)}
      </select>
    </div>`;
    return html`<section class="gv-card" aria-labelledby="n-models">
      <div class="gv-card-head"><h2 id="n-models">${this.say('models')}</h2><span class="gv-meta">${this.say('models.count', catalogue.models.length)}</span></div>
      <p class="gv-soft">${this.say('models.help')}</p>
      <div class="gv-cells gv-new-filters">
        <div class="gv-cell"><label for="n-query">${this.say('search')}</label><input class="gv-input" type="search" id="n-query" autocomplete="off" .value=${live(this.query)} @input=${(e: Event) => {
          this.query = (e.target as HTMLInputElement).value;
          this.redraw();
        }} @keydown=${(e: KeyboardEvent) => e.key === 'Enter' && e.preventDefault()} /></div>
        ${filter('category', catalogue.categories)} ${filter('function', catalogue.functions)}
      </div>
      <p class="gv-visually-hidden" role="status">${this.say('found', found.length)}</p>
      <div class="gv-new-models" role="radiogroup" aria-labelledby="n-models">
        ${this.option('', html`<span class="gv-strong">${this.say('nothing')}</span><span class="gv-meta">${this.say('nothing.help')}</span>`)}
        ${repeat(shown, ({ id }) => id, (model) => html`${this.option(model.id, html`
            <span class="gv-strong">${model.title}</span>
            <span>${model.text}</span>
            <span class="gv-meta">${label(catalogue.functions, model.function)} · ${label(catalogue.categories, model.category)}</span>`)}
          ${model.id === this.draft.model ? this.preview(catalogue, model) : nothing}`)}
      </div>
      ${found.length === 0 ? html`<p class="gv-soft">${this.say('models.none')}</p>` : nothing}
      ${few
        ? html`<button type="button" class="gv-button gv-compact" id="n-more" @click=${() => {
            this.all = true;
            this.redraw();
          }}>${icon('list')}${this.say('models.more', found.length)}</button>`
        : nothing}
    </section>`;
  }

  private option(id: string, body: TemplateResult): TemplateResult {
    return html`<label class="gv-pick gv-new-model">
      <input type="radio" name="n-model" value=${id} .checked=${live(this.draft.model === id)} @change=${() => this.choose(id)} />
      <span class="gv-new-model-words">${body}</span>
    </label>`;
  }

  /** What this model fills in, and the class that it hints at. */
  private preview(catalogue: Catalogue, model: UseModel): TemplateResult {
    const names = (ids: readonly string[], all: readonly { readonly id: string; readonly title?: string; readonly name?: string }[]) =>
      ids.map((id) => all.find((one) => one.id === id)).map((one) => one?.title ?? one?.name ?? '').filter(Boolean);
    const row = (term: string, words: string) => html`<div><dt>${this.say(term)}</dt><dd>${words}</dd></div>`;
    return html`<div class="gv-new-preview" role="region" aria-label=${this.say('preview')}>
      <h3>${this.say('preview')}</h3>
      <dl>
        ${row('preview.category', label(catalogue.categories, model.category))} ${row('preview.function', label(catalogue.functions, model.function))}
        ${row('preview.personal', this.say(`personal.${model.personal}`))}
        ${row('preview.scores', this.say('preview.marks', model.impact, model.feasibility, this.say(`quadrant.${model.quadrant}`)))}
        ${row('preview.oversight', model.oversight)}
        ${row('preview.risks', names(model.risks, catalogue.risks).join(', '))} ${row('preview.indicators', names(model.indicators, catalogue.indicators).join(', '))}
      </dl>
      <p class="gv-note" data-tone="neutral">${icon('info')}<span><b>${this.say('preview.class', this.say(`class.${model.risk}`))}</b> ${model.why} ${this.say('preview.class.hint')}</span></p>
      ${model.needs.length > 0 ? html`<p class="gv-meta">${this.say('preview.needs')} ${model.needs.join(', ')}. ${this.say('preview.months', model.months)}</p>` : nothing}
      <p class="gv-meta">${catalogue.note ?? ''}</p>
    </div>`;
  }
}

customElements.get('gv-new-use-case') ?? customElements.define('gv-new-use-case', NewUseCase);
