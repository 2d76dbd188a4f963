import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { browser, onReturn } from '../shell/link';
import { icon } from '../shell/lucide';
import { Outbox } from '../shell/outbox';
import { showStatus } from '../shell/save-status';
import { Sender, type Surroundings } from '../shell/sender';
import { say, type Texts } from '../shell/texts';
import {
  differing, fresh, protocol, type After, type Both, type Content, type Form, type FormServer, type Group, type Level, type Statement, type Stored, type Wrong,
} from './model';

/** How long after the last keystroke a text is sent; on the device it is at once. */
const TYPING = 900;
const RESULTS = ['COMPLIANT', 'PARTIALLY_COMPLIANT', 'NON_COMPLIANT', 'NOT_APPLICABLE'];
const TYPES = ['UNIQUE_CHOICE', 'MULTIPLE_CHOICE', 'TEXT', 'NUMBER', 'BOOLEAN', 'DATE'];
const LANGUAGES = ['fr', 'en'] as const;
const EMPTY: Both = { fr: '', en: '' };

/**
 * What is written of one dimension or question, or of the questionnaire as a whole. The server calls `load` for each, and `stand` after what it took;
 * what is typed goes back through `$server`, and stays on this device until the server has it.
 */
export class DraftForm extends LitElement {
  static override properties = { data: { attribute: false }, wrong: { state: true }, choices: { state: true } };

  declare data?: Form;
  declare wrong: readonly Wrong[];
  declare choices: readonly (readonly [string, string])[];
  /** Flow puts its server end here; tests put theirs. */
  declare $server: FormServer;
  around: Surroundings = browser;
  texts: Texts = {};
  sender?: Sender<Content, Stored, number>;
  private content: Content = {};
  private readonly known = new Map<string, Content>();
  private unlisten?: () => void;

  override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Called by the server. */
  async load(data: Form, texts?: Texts | null): Promise<void> {
    this.texts = texts ?? this.texts;
    const first = this.sender === undefined || this.data?.scope !== data.scope;
    const sender = first ? this.anew(data) : this.sender!;
    this.known.set(data.key, data.content);
    if (first) {
      await sender.start([[data.key, data.rev]]);
    } else {
      sender.received(data.key, data);
    }
    this.content = sender.unsent(data.key) ?? data.content;
    this.wrong = data.wrong;
    this.choices = data.choices;
    this.data = data;
    this.requestUpdate();
  }

  private anew(data: Form): Sender<Content, Stored, number> {
    this.sender?.stop();
    const sender = new Sender<Content, Stored, number>(new Outbox<Content>(data.scope), protocol(() => this.$server), this.around);
    this.sender = sender;
    sender.addEventListener('state', () => showStatus(data.lang, this.texts, sender.state));
    sender.addEventListener('trouble', () => this.requestUpdate());
    sender.addEventListener('recorded', (e) => {
      const { question, content } = (e as CustomEvent<{ question: string; content: Content }>).detail;
      this.known.set(question, content);
    });
    sender.addEventListener('merged', (e) => {
      const { question, content, stored } = (e as CustomEvent<{ question: string; content: Content; stored: Stored }>).detail;
      this.known.set(question, stored.content);
      if (question === this.data?.key) {
        this.content = content;
        this.requestUpdate();
      }
    });
    return sender;
  }

  /** Called by the server: what is wrong by now. */
  stand(key: string, wrong: readonly Wrong[]): void {
    if (key === this.data?.key) {
      this.wrong = wrong;
    }
  }

  /** Called by the server: the field where one goes on. */
  async enter(): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>('[data-first]')?.focus();
  }

  /** Once a list in a set of fields was changed by a button of it: the focus goes to a piece of the list, or to what adds one. */
  private async go(event: Event, to: number, wanted = 'textarea, input[type=text]'): Promise<void> {
    const fields = (event.currentTarget as HTMLElement).closest('fieldset')!;
    await this.updateComplete;
    const pieces = fields.querySelectorAll<HTMLElement>('.gv-draft-statement, .gv-draft-level');
    const piece = pieces[Math.min(to, pieces.length - 1)];
    (piece?.querySelector<HTMLElement>(wanted) ?? piece?.querySelector('textarea') ?? fields.querySelector<HTMLElement>(':scope > .gv-button'))?.focus();
  }

  /** Removes a piece of a list; the focus goes to the button of the piece that takes its place. */
  private bin(label: string, at: number, remove: () => void) {
    return html`<button type="button" class="gv-button gv-bare gv-compact" data-remove aria-label=${label}
      @click=${(e: Event) => {
        remove();
        void this.go(e, at, '[data-remove]');
      }}>${icon('trash-2')}</button>`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.flush);
    this.unlisten = onReturn(() => {
      this.sender?.flush();
      void this.sender?.investigate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.flush);
    this.unlisten?.();
    this.sender?.flush();
  }

  private readonly flush = () => this.sender?.flush();

  private change(change: Content, delay = 0): void {
    const { data, sender } = this;
    if (!data || !sender || sender.troubles.get(data.key)?.kind === 'conflict') {
      return;
    }
    this.content = { ...this.content, ...change };
    sender.change(data.key, this.content, delay, this.known.get(data.key));
    this.requestUpdate();
  }

  override render(): TemplateResult | typeof nothing {
    const { data } = this;
    if (!data) {
      return nothing;
    }
    return html`${this.trouble(data)}
      <div class="gv-draft-fields" @focusout=${this.flush}>
        ${data.kind === 'head' ? this.head() : data.kind === 'dimension' ? this.dimension() : this.question(data)}
      </div>`;
  }

  private head(): TemplateResult {
    return html`${this.both('title', true, false)} ${this.short('code', 'code.all')} ${this.both('presentation', false, true)}
      ${this.both('rights', false, false)} ${this.levels()} ${this.groups()}`;
  }

  private dimension(): TemplateResult {
    return html`${this.both('label', true, false)}
      <div class="gv-draft-line">${this.short('code', 'code')} ${this.weight()}</div>
      ${this.both('help', false, true, 'help.dimension')}`;
  }

  private question(data: Form): TemplateResult {
    const type = this.content.type as string;
    return html`${this.both('text', true, true)}
      <div class="gv-draft-line">${this.short('code', 'code')} ${this.weight()}
        <label class="gv-draft-field">${this.label('type')}
          <select class="gv-draft-input" @change=${(e: Event) => this.change({ type: value(e) })}>
            ${TYPES.map((t) => html`<option value=${t} ?selected=${t === type} .selected=${live(t === type)}>${this.say(`type.${t}`)}</option>`)}
          </select>
        </label>
      </div>
      ${this.both('label', false, false, 'label.question')}
      ${type.endsWith('_CHOICE') ? this.statements(data) : nothing} ${this.condition(data)} ${this.membership(data)}
      ${this.both('recommendation', false, true)} ${this.both('evidence', false, true)} ${this.both('help', false, true)} ${this.both('note', false, true)}`;
  }

  private label(key: string): TemplateResult {
    return html`<span class="gv-draft-label">${this.say(key)}</span>`;
  }

  /** A text in both languages, side by side. */
  private both(field: string, first: boolean, long: boolean, label = field): TemplateResult {
    const text = (this.content[field] as Both | undefined) ?? EMPTY;
    const id = `gv-draft-${field}`;
    const wrong = this.wrong.filter((w) => w.field === field);
    return html`<div class="gv-draft-both" role="group" aria-labelledby=${id}>
      <span class="gv-draft-label" id=${id}>${this.say(label)}</span>
      ${this.pair(field, text, this.say(label), long, (language, typed) => this.change({ [field]: { ...text, [language]: typed } }, TYPING), first, wrong.length > 0)}
      ${this.wrongs(wrong, field)}
    </div>`;
  }

  private pair(
    id: string, text: Both, name: string, long: boolean, put: (language: 'fr' | 'en', typed: string) => void, first = false, invalid = false,
  ): TemplateResult {
    return html`<div class="gv-draft-pair">
      ${LANGUAGES.map((language) => {
        const other = language === 'fr' ? text.en : text.fr;
        const missing = text[language].trim() === '' && other.trim() !== '';
        const hint = `gv-draft-${id}-${language}-hint`;
        const told = [missing ? hint : '', invalid ? `gv-draft-${id}-wrong` : ''].join(' ').trim() || nothing;
        const label = `${name}, ${this.say(`in.${language}`)}`;
        const typed = (e: Event) => put(language, value(e));
        return html`<div class="gv-draft-cell">
          <span class="gv-draft-language" aria-hidden="true">${language.toUpperCase()}</span>
          ${long
            ? html`<textarea class="gv-draft-input" rows="2" maxlength="8000" lang=${language} aria-label=${label} aria-invalid=${invalid}
                aria-describedby=${told} ?data-first=${first && language === 'fr'} .value=${live(text[language])} @input=${typed}></textarea>`
            : html`<input class="gv-draft-input" type="text" maxlength="2000" autocomplete="off" lang=${language} aria-label=${label} aria-invalid=${invalid}
                aria-describedby=${told} ?data-first=${first && language === 'fr'} .value=${live(text[language])} @input=${typed} />`}
          ${missing ? html`<span class="gv-draft-missing" id=${hint}>${icon('languages')}${this.say(`missing.${language}`)}</span>` : nothing}
        </div>`;
      })}
    </div>`;
  }

  private short(field: string, label: string): TemplateResult {
    const wrong = this.wrong.filter((w) => w.field === field);
    return html`<label class="gv-draft-field">${this.label(label)}
      <input class="gv-draft-input" type="text" maxlength="40" autocomplete="off" aria-invalid=${wrong.length > 0} .value=${live(String(this.content[field] ?? ''))}
        @input=${(e: Event) => this.change({ [field]: value(e) }, TYPING)} />
      ${this.wrongs(wrong, field)}
    </label>`;
  }

  private weight(): TemplateResult {
    const wrong = this.wrong.filter((w) => w.field === 'weight');
    const weight = Number(this.content.weight);
    return html`<label class="gv-draft-field">${this.label('weight')}
      <input class="gv-draft-input" type="number" min="1" max="100" step="1" aria-invalid=${wrong.length > 0} .value=${live(weight === 0 ? '' : String(weight))}
        @input=${(e: Event) => this.change({ weight: whole(value(e)) ?? 0 }, TYPING)} />
      ${this.wrongs(wrong, 'weight')}
    </label>`;
  }

  private wrongs(wrong: readonly Wrong[], field: string): TemplateResult | typeof nothing {
    return wrong.length === 0
      ? nothing
      : html`<span class="gv-draft-wrong" data-stops=${wrong.some((w) => w.stops)} id=${`gv-draft-${field}-wrong`}>
          ${wrong.map((w) => html`<span>${icon(w.stops ? 'circle-alert' : 'info')}${w.text}</span>`)}
        </span>`;
  }

  private statements(data: Form): TemplateResult {
    const all = (this.content.statements as readonly Statement[] | undefined) ?? [];
    const put = (next: readonly Statement[], delay = 0) => this.change({ statements: next }, delay);
    const set = (key: string, change: Partial<Statement>, delay = 0) => put(all.map((s) => (s.key === key ? { ...s, ...change } : s)), delay);
    return html`<fieldset class="gv-draft-group">
      <legend>${this.say('statements')}</legend>
      ${this.wrongs(this.wrong.filter((w) => w.field === 'statements'), 'statements')}
      ${repeat(
        all,
        (s) => s.key,
        (s, i) => html`<div class="gv-draft-statement">
          ${this.pair(`s-${s.key}`, s.text, this.say('statement', i + 1), true, (language, typed) => set(s.key, { text: { ...s.text, [language]: typed } }, TYPING))}
          <div class="gv-draft-line">
            <label class="gv-draft-field">${this.label('score')}
              <select class="gv-draft-input" @change=${(e: Event) => set(s.key, { score: whole(value(e)) })}>
                <option value="" .selected=${live(s.score == null)}>${this.say('score.none')}</option>
                ${this.scores(data, s.score).map(([score, name]) => html`<option value=${score} .selected=${live(s.score === score)}>${name}</option>`)}
              </select>
            </label>
            <label class="gv-draft-field">${this.label('result')}
              <select class="gv-draft-input" @change=${(e: Event) => set(s.key, { result: value(e) || null })}>
                <option value="" .selected=${live(!s.result)}>${this.say('result.none')}</option>
                ${RESULTS.map((r) => html`<option value=${r} .selected=${live(s.result === r)}>${this.say(`result.${r}`)}</option>`)}
              </select>
            </label>
            <span class="gv-draft-acts">
              ${i > 0
                ? html`<button type="button" class="gv-button gv-bare gv-compact" data-up aria-label=${this.say('statement.up', i + 1)}
                    @click=${(e: Event) => {
                      put(all.map((o, at) => (at === i - 1 ? s : at === i ? all[i - 1]! : o)));
                      void this.go(e, i - 1, '[data-up]');
                    }}>${icon('arrow-up')}</button>`
                : nothing}
              ${this.bin(this.say('statement.remove', i + 1), i, () => put(all.filter((o) => o.key !== s.key)))}
            </span>
          </div>
        </div>`,
      )}
      <button type="button" class="gv-button gv-compact" @click=${(e: Event) => {
        put([...all, { key: fresh(all.map((s) => s.key)), text: EMPTY, score: null, result: null }]);
        void this.go(e, all.length);
      }}>${icon('plus')}${this.say('statement.add')}</button>
    </fieldset>`;
  }

  /** The scores of the scale, and the one that is chosen where it stands outside. */
  private scores(data: Form, chosen: number | null): readonly (readonly [number, string])[] {
    const named = data.levels.map(([score, name]) => [score, name ? `${score} – ${name}` : String(score)] as const);
    return chosen == null || data.levels.some(([score]) => score === chosen) ? named : [...named, [chosen, String(chosen)]];
  }

  private condition(data: Form): TemplateResult {
    const after = this.content.after as After | null | undefined;
    const gone = after && !data.questions.some(([key]) => key === after.question);
    return html`<fieldset class="gv-draft-group">
      <legend>${this.say('after')}</legend>
      <label class="gv-draft-field gv-draft-wide">${this.label('after.question')}
        <select class="gv-draft-input" @change=${(e: Event) => void this.askAfter(value(e))}>
          <option value="" .selected=${live(!after)}>${this.say('after.always')}</option>
          ${gone ? html`<option value=${after.question} .selected=${live(true)}>${this.say('after.gone')}</option>` : nothing}
          ${data.questions.map(([key, name]) => html`<option value=${key} .selected=${live(after?.question === key)}>${name}</option>`)}
        </select>
      </label>
      ${after && this.choices.length > 0
        ? html`<div class="gv-draft-choices" role="group" aria-label=${this.say('after.statements')}>
            <span class="gv-draft-label">${this.say('after.statements')}</span>
            ${this.choices.map(
              ([key, text]) => html`<label><input type="checkbox" .checked=${live(after.statements.includes(key))}
                @change=${(e: Event) => this.tick(after, key, (e.target as HTMLInputElement).checked)} /><span>${text}</span></label>`,
            )}
          </div>`
        : nothing}
      ${this.wrongs(this.wrong.filter((w) => w.field === 'after'), 'after')}
    </fieldset>`;
  }

  private async askAfter(question: string): Promise<void> {
    this.choices = [];
    this.change({ after: question === '' ? null : { question, statements: [] } });
    if (question !== '') {
      const choices = await this.$server.choices(question);
      if ((this.content.after as After | null)?.question === question) {
        this.choices = choices;
      }
    }
  }

  private tick(after: After, key: string, on: boolean): void {
    const statements = this.choices.map(([k]) => k).filter((k) => (k === key ? on : after.statements.includes(k)));
    this.change({ after: { ...after, statements } });
  }

  private levels(): TemplateResult {
    const all = (this.content.levels as readonly Level[] | undefined) ?? [];
    const put = (next: readonly Level[], delay = 0) => this.change({ levels: next }, delay);
    const set = (at: number, change: Partial<Level>, delay = 0) => put(all.map((l, i) => (i === at ? { ...l, ...change } : l)), delay);
    return html`<fieldset class="gv-draft-group">
      <legend>${this.say('levels')}</legend>
      ${this.wrongs(this.wrong.filter((w) => w.field === 'levels'), 'levels')}
      ${all.map(
        (level, i) => html`<div class="gv-draft-level">
          <label class="gv-draft-field">${this.label('level.score')}
            <input class="gv-draft-input" type="number" min="0" max="1000" step="1" .value=${live(String(level.score))}
              @input=${(e: Event) => set(i, { score: whole(value(e)) ?? 0 }, TYPING)} />
          </label>
          ${this.pair(`l-${i}`, level.name, this.say('level', i + 1), false, (language, typed) => set(i, { name: { ...level.name, [language]: typed } }, TYPING))}
          ${this.bin(this.say('level.remove', i + 1), i, () => put(all.filter((_, at) => at !== i)))}
        </div>`,
      )}
      <button type="button" class="gv-button gv-compact" @click=${(e: Event) => {
        put([...all, { score: (all.at(-1)?.score ?? -1) + 1, name: EMPTY, meaning: EMPTY }]);
        void this.go(e, all.length);
      }}>${icon('plus')}${this.say('level.add')}</button>
    </fieldset>`;
  }

  /** The groups of the questionnaire. */
  private groups(): TemplateResult {
    const all = (this.content.groups as readonly Group[] | undefined) ?? [];
    const put = (next: readonly Group[], delay = 0) => this.change({ groups: next }, delay);
    const set = (key: string, change: Partial<Group>, delay = 0) => put(all.map((g) => (g.key === key ? { ...g, ...change } : g)), delay);
    return html`<fieldset class="gv-draft-group">
      <legend>${this.say('groups')}</legend>
      <p class="gv-draft-help">${this.say('groups.help')}</p>
      ${this.wrongs(this.wrong.filter((w) => w.field === 'groups'), 'groups')}
      ${repeat(
        all,
        (g) => g.key,
        (g, i) => html`<div class="gv-draft-statement">
          ${this.pair(`g-${g.key}`, g.name, this.say('group', i + 1), false, (language, typed) => set(g.key, { name: { ...g.name, [language]: typed } }, TYPING))}
          <div class="gv-draft-line">
            <label class="gv-draft-tick"><input type="checkbox" .checked=${live(g.initial)}
              @change=${(e: Event) => set(g.key, { initial: (e.target as HTMLInputElement).checked })} /><span>${this.say('group.initial')}</span></label>
            <span class="gv-draft-acts">
              ${this.bin(this.say('group.remove', i + 1), i, () => put(all.filter((o) => o.key !== g.key)))}
            </span>
          </div>
        </div>`,
      )}
      <button type="button" class="gv-button gv-compact" @click=${(e: Event) => {
        put([...all, { key: fresh(all.map((g) => g.key), 'g'), name: EMPTY, meaning: EMPTY, initial: false }]);
        void this.go(e, all.length);
      }}>${icon('plus')}${this.say('group.add')}</button>
    </fieldset>`;
  }

  /** The groups that a question belongs to. */
  private membership(data: Form): TemplateResult | typeof nothing {
    if (data.groups.length === 0) {
      return nothing;
    }
    const mine = (this.content.groups as readonly string[] | undefined) ?? [];
    const put = (key: string, on: boolean) =>
      this.change({ groups: data.groups.map(([k]) => k).filter((k) => (k === key ? on : mine.includes(k))) });
    return html`<fieldset class="gv-draft-group">
      <legend>${this.say('membership')}</legend>
      <div class="gv-draft-choices">
        ${data.groups.map(
          ([key, name]) => html`<label><input type="checkbox" .checked=${live(mine.includes(key))}
            @change=${(e: Event) => put(key, (e.target as HTMLInputElement).checked)} /><span>${name}</span></label>`,
        )}
      </div>
    </fieldset>`;
  }

  private trouble(data: Form): TemplateResult | typeof nothing {
    const trouble = this.sender?.troubles.get(data.key);
    if (!trouble) {
      return nothing;
    }
    if (trouble.kind === 'refused') {
      return html`<div class="gv-note" data-tone="attention" role="alert">${icon('circle-alert')}
        <div>${trouble.message} <button type="button" class="gv-button" @click=${() => void this.abandon(data.key)}>${this.say('abandon')}</button></div>
      </div>`;
    }
    const fields = differing(this.content, trouble.stored.content);
    return html`<div class="gv-note gv-draft-conflict" data-tone="attention" role="alert">${icon('users')}
      <div>
        <p>${this.say('conflict', trouble.stored.by)}</p>
        <dl>
          ${fields.map(
            (field) => html`<dt>${this.say(`field.${field}`)}</dt>
              <dd><b>${this.say('theirs')}</b> ${reading(named(data, field, trouble.stored.content[field]))}</dd>
              <dd><b>${this.say('mine')}</b> ${reading(named(data, field, this.content[field]))}</dd>`,
          )}
        </dl>
        <div class="gv-row">
          <button type="button" class="gv-button" @click=${() => this.keep(data.key)}>${this.say('keep')}</button>
          <button type="button" class="gv-button" @click=${() => void this.take(data.key)}>${this.say('take')}</button>
        </div>
      </div>
    </div>`;
  }

  private keep(key: string): void {
    this.sender?.keepMine(key);
    this.requestUpdate();
  }

  private async take(key: string): Promise<void> {
    const trouble = this.sender?.troubles.get(key);
    if (trouble?.kind === 'conflict') {
      this.content = trouble.stored.content;
      this.known.set(key, this.content);
      await this.sender?.takeTheirs(key);
      this.requestUpdate();
    }
  }

  private async abandon(key: string): Promise<void> {
    this.content = this.known.get(key) ?? this.content;
    await this.sender?.abandon(key);
    this.requestUpdate();
  }

  private say(key: string, ...values: readonly (string | number)[]): string {
    return say(this.texts, key, ...values);
  }
}

const value = (event: Event): string => (event.target as HTMLInputElement).value;

function whole(typed: string): number | null {
  const number = typed.trim() === '' ? Number.NaN : Math.round(Number(typed));
  return Number.isNaN(number) ? null : number;
}

/** The groups of a question by their names. */
function named(data: Form, field: string, value: unknown): unknown {
  return field === 'groups' && data.kind === 'question' && Array.isArray(value)
    ? value.map((key) => data.groups.find(([known]) => known === key)?.[1] ?? '')
    : value;
}

/** A value in words. */
function reading(value: unknown): string {
  if (value == null || value === '') {
    return '—';
  }
  if (typeof value === 'boolean') {
    return value ? '✓' : '—';
  }
  if (Array.isArray(value)) {
    return value.map(reading).join(' · ');
  }
  if (typeof value === 'object') {
    return Object.entries(value)
      .filter(([key]) => key !== 'key')
      .map(([, part]) => reading(part))
      .filter((part) => part !== '—')
      .join(' / ') || '—';
  }
  return String(value);
}

customElements.define('gv-draft-form', DraftForm);
