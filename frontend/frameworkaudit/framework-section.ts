import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { browser, onReturn } from '../shell/link';
import { icon } from '../shell/lucide';
import { Outbox } from '../shell/outbox';
import { showStatus } from '../shell/save-status';
import { Sender, type Surroundings } from '../shell/sender';
import { say, type Texts } from '../shell/texts';
import {
  content, EMPTY, numeral, protocol, reads, type Content, type Question, type Requirement, type Section, type SectionServer, type Stand, type Stored,
  type Words,
} from './model';

/** How long after the last keystroke a text is sent; on the device it is at once. */
const TYPING = 900;
const RESULTS = ['compliant', 'partially_compliant', 'non_compliant', 'not_applicable'];

/**
 * One section of an audit on a framework. The server calls `load` once and `stand` after each answer; what is entered goes back through `$server`,
 * and stays on this device until the server has it.
 */
export class FrameworkSection extends LitElement {
  static override properties = { data: { attribute: false }, now: { state: true } };

  declare data?: Section;
  declare now?: Stand;
  /** Flow puts its server end here; tests put theirs. */
  declare $server: SectionServer;
  around: Surroundings = browser;
  texts: Texts = {};
  sender?: Sender<Content, Stored, number>;
  private contents = new Map<string, Content>();
  private known = new Map<string, Content>();
  private stale = new Map<string, Content>();
  private questions = new Map<string, Question>();
  private unlisten?: () => void;

  override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Called by the server. */
  async load(data: Section, texts: Texts): Promise<void> {
    this.sender?.stop();
    this.texts = texts;
    this.contents = new Map();
    this.stale = new Map();
    for (const [subject, stored] of Object.entries(data.answers)) {
      (stored.stale ? this.stale : this.contents).set(subject, content(stored));
    }
    this.known = new Map(this.contents);
    this.questions = new Map(data.requirements.flatMap((r) => r.questions.map((q) => [q.u, q] as const)));
    const sender = new Sender<Content, Stored, number>(new Outbox<Content>(data.scope), protocol(this.$server), this.around);
    this.sender = sender;
    sender.addEventListener('state', () => showStatus(data.lang, this.texts, sender.state));
    sender.addEventListener('trouble', () => this.requestUpdate());
    sender.addEventListener('recorded', (e) => {
      const { question, content: said } = (e as CustomEvent<{ question: string; content: Content }>).detail;
      this.known.set(question, said);
      this.requestUpdate();
    });
    await sender.start(Object.entries(data.answers).map(([subject, stored]) => [subject, stored.rev] as const));
    for (const subject of sender.waiting) {
      this.contents.set(subject, sender.unsent(subject) ?? EMPTY);
    }
    this.now = data.stand;
    this.data = data;
    this.requestUpdate();
  }

  /** Called by the server after each answer. */
  stand(now: Stand): void {
    this.now = now;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.onLeave);
    this.unlisten = onReturn(() => {
      this.sender?.flush();
      void this.sender?.investigate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.onLeave);
    this.unlisten?.();
    this.sender?.flush();
    this.sender?.stop();
  }

  private readonly onLeave = () => this.sender?.flush();

  private said(subject: string): Content {
    return this.contents.get(subject) ?? EMPTY;
  }

  private change(subject: string, change: Partial<Content>, delay = 0): void {
    if (this.sender?.troubles.get(subject)?.kind === 'conflict') {
      return;
    }
    const given = { ...this.said(subject), ...change };
    const type = this.questions.get(subject)?.type;
    const next = { ...given, wrong: type !== undefined && !reads(type, given.written) };
    this.contents.set(subject, next);
    this.stale.delete(subject);
    this.sender?.change(subject, next, delay, this.known.get(subject));
    this.requestUpdate();
  }

  private keep(subject: string): void {
    this.sender?.keepMine(subject);
    this.requestUpdate();
  }

  private async take(subject: string): Promise<void> {
    const trouble = this.sender?.troubles.get(subject);
    if (trouble?.kind === 'conflict') {
      this.contents.set(subject, content(trouble.stored));
      this.known.set(subject, content(trouble.stored));
      await this.sender?.takeTheirs(subject);
      this.requestUpdate();
    }
  }

  private async abandon(subject: string): Promise<void> {
    this.contents.set(subject, this.known.get(subject) ?? EMPTY);
    await this.sender?.abandon(subject);
    this.requestUpdate();
  }

  override render(): TemplateResult | typeof nothing {
    const { data, now } = this;
    if (!data || !now) {
      return nothing;
    }
    const outside = new Set(now.outside);
    return html`<p class="gv-meta" role="status">${now.progress}</p>
      ${data.requirements.filter((r) => !outside.has(r.u)).map((r) => this.requirement(r))}`;
  }

  private requirement(r: Requirement): TemplateResult {
    const asked = new Set(this.now?.asked);
    const id = place(r.u);
    return html`<section class="gv-card gv-requirement" aria-labelledby=${id}>
      <h2 id=${id}>${r.ref ? html`<span class="gv-library-ref">${r.ref}</span> ` : nothing}${words(r.name)}</h2>
      ${r.description ? html`<p>${words(r.description)}</p>` : nothing}
      ${r.note ? html`<p class="gv-meta">${words(r.note)}</p>` : nothing}
      ${r.evidence ? html`<details><summary>${this.say('evidence')}</summary><p>${words(r.evidence)}</p></details>` : nothing}
      ${r.questions.filter((q) => asked.has(q.u)).map((q) => this.question(q))}
      ${this.judgement(r)}
      ${this.comment(r.u, this.say('comment.requirement'))}
      ${this.trouble(r.u)}
    </section>`;
  }

  private question(q: Question): TemplateResult {
    const id = place(q.u);
    return html`<fieldset class="gv-asked-question" data-open=${this.open(q.u)}>
      <legend>${words(q.text)}</legend>
      ${q.note ? html`<p class="gv-meta">${words(q.note)}</p>` : nothing}
      ${this.input(q, id)}
      ${this.former(q)}
      ${this.comment(q.u, this.say('comment'))}
      ${this.trouble(q.u)}
    </fieldset>`;
  }

  private open(subject: string): boolean {
    const { choices, written, result, score } = this.said(subject);
    return choices.length === 0 && written === '' && !result && score == null;
  }

  private input(q: Question, id: string): TemplateResult {
    const said = this.said(q.u);
    switch (q.type) {
      case 'unique_choice':
      case 'multiple_choice': {
        const several = q.type === 'multiple_choice';
        return html`<div class="gv-framework-choices">
          ${q.choices.map(
            ([urn, text]) => html`<label>
              <input type=${several ? 'checkbox' : 'radio'} name=${id} .checked=${live(said.choices.includes(urn))}
                @change=${(e: Event) => this.choose(q, urn, (e.target as HTMLInputElement).checked)} />
              <span>${words(text)}</span>
            </label>`,
          )}
          ${!several && said.choices.length > 0
            ? html`<button type="button" class="gv-button gv-bare" @click=${() => this.change(q.u, { choices: [] })}>${this.say('clear')}</button>`
            : nothing}
        </div>`;
      }
      case 'boolean':
        return html`<div class="gv-framework-choices">
          ${['true', 'false'].map(
            (value) => html`<label>
              <input type="radio" name=${id} .checked=${live(said.written === value)} @change=${() => this.change(q.u, { written: value })} />
              <span>${this.say(value === 'true' ? 'yes' : 'no')}</span>
            </label>`,
          )}
        </div>`;
      case 'date':
        return html`<input class="gv-framework-input" type="date" min="1900-01-01" max="2199-12-31" aria-label=${q.text.t} .value=${live(said.written)}
          @change=${(e: Event) => this.change(q.u, { written: value(e) })} />`;
      case 'number': {
        const wrong = !reads('number', said.written);
        return html`<input class="gv-framework-input" type="text" inputmode="decimal" autocomplete="off" aria-label=${q.text.t} aria-invalid=${wrong}
            aria-describedby=${wrong ? `${id}-wrong` : nothing} .value=${said.written.replace('.', this.data?.lang.startsWith('fr') ? ',' : '.')}
            @input=${(e: Event) => this.change(q.u, { written: numeral(value(e)) }, TYPING)} @blur=${this.onLeave} />
          ${wrong ? html`<p class="gv-wrong" id=${`${id}-wrong`} role="alert">${this.say('number')}</p>` : nothing}`;
      }
      case 'text':
        return html`<textarea class="gv-framework-input" rows="3" maxlength="4000" aria-label=${q.text.t} .value=${live(said.written)}
          @input=${(e: Event) => this.change(q.u, { written: value(e) }, TYPING)} @blur=${this.onLeave}></textarea>`;
    }
  }

  private choose(q: Question, urn: string, on: boolean): void {
    const held = this.said(q.u).choices;
    const choices = q.type === 'unique_choice' ? [urn] : q.choices.map(([u]) => u).filter((u) => (u === urn ? on : held.includes(u)));
    this.change(q.u, { choices });
  }

  /** What was answered to an earlier edition. */
  private former(q: Question): TemplateResult | typeof nothing {
    const former = this.stale.get(q.u);
    return former
      ? html`<div class="gv-note" data-tone="attention">${icon('history')}<div>${this.say('former', this.reading(q.u, former))}</div></div>`
      : nothing;
  }

  private judgement(r: Requirement): TemplateResult {
    const said = this.said(r.u);
    const names = new Map(r.levels.map(([score, name]) => [score, name.t]));
    const scores = r.max - r.min <= 20 ? [...Array(r.max - r.min + 1).keys()].map((i) => r.min + i) : undefined;
    const id = `${place(r.u)}-score`;
    return html`<fieldset class="gv-asked-question">
      <legend>${this.say('judgement')}</legend>
      <div class="gv-framework-choices">
        ${(r.judged ? RESULTS : ['not_applicable']).map(
          (result) => html`<label>
            <input type="checkbox" .checked=${live(said.result === result)}
              @change=${(e: Event) => this.change(r.u, { result: (e.target as HTMLInputElement).checked ? result : null })} />
            <span>${this.say(`result.${result}`)}</span>
          </label>`,
        )}
      </div>
      ${r.scored
        ? html`<label class="gv-framework-score" for=${id}>${this.say('score.on', r.min, r.max)}</label>
            ${scores
              ? html`<select class="gv-framework-input" id=${id} @change=${(e: Event) => this.score(r, value(e))}>
                  <option value="" .selected=${live(said.score == null)}>${this.say('none')}</option>
                  ${scores.map((s) => html`<option value=${s} .selected=${live(said.score === s)}>${names.has(s) ? `${s} – ${names.get(s)}` : s}</option>`)}
                </select>`
              : html`<input class="gv-framework-input" id=${id} type="number" min=${r.min} max=${r.max} step="1" .value=${live(said.score == null ? '' : String(said.score))}
                  @change=${(e: Event) => this.score(r, value(e))} />`}`
        : nothing}
    </fieldset>`;
  }

  private score(r: Requirement, typed: string): void {
    const score = typed === '' ? null : Math.round(Number(typed));
    this.change(r.u, { score: score === null || Number.isNaN(score) ? null : Math.min(r.max, Math.max(r.min, score)) });
  }

  private comment(subject: string, label: string): TemplateResult {
    const said = this.said(subject).comment;
    return html`<details class="gv-framework-comment" ?open=${said !== ''}>
      <summary>${label}</summary>
      <textarea class="gv-framework-input" rows="2" maxlength="4000" aria-label=${label} .value=${live(said)}
        @input=${(e: Event) => this.change(subject, { comment: value(e) }, TYPING)} @blur=${this.onLeave}></textarea>
    </details>`;
  }

  private trouble(subject: string): TemplateResult | typeof nothing {
    const trouble = this.sender?.troubles.get(subject);
    if (!trouble) {
      return nothing;
    }
    if (trouble.kind === 'refused') {
      return html`<div class="gv-note" data-tone="attention" role="alert">${icon('circle-alert')}
        <div>${trouble.message} <button type="button" class="gv-button" @click=${() => void this.abandon(subject)}>${this.say('abandon')}</button></div>
      </div>`;
    }
    return html`<div class="gv-note" data-tone="attention" role="alert">${icon('users')}
      <div>
        <p>${this.say('conflict', trouble.stored.by, this.reading(subject, content(trouble.stored)), this.reading(subject, this.said(subject)))}</p>
        <div class="gv-row">
          <button type="button" class="gv-button" @click=${() => this.keep(subject)}>${this.say('keep')}</button>
          <button type="button" class="gv-button" @click=${() => void this.take(subject)}>${this.say('take')}</button>
        </div>
      </div>
    </div>`;
  }

  /** An answer in words. */
  private reading(subject: string, said: Content): string {
    const question = this.questions.get(subject);
    const choices = said.choices.map((urn) => question?.choices.find(([u]) => u === urn)?.[1].t ?? this.say('gone'));
    const parts = [
      ...choices,
      question?.type === 'boolean' && said.written ? this.say(said.written === 'true' ? 'yes' : 'no') : said.written,
      said.result ? this.say(`result.${said.result}`) : '',
      said.score == null ? '' : String(said.score),
      said.comment,
    ].filter(Boolean);
    return parts.length > 0 ? parts.join(' · ') : this.say('none');
  }

  private say(key: string, ...values: readonly (string | number)[]): string {
    return say(this.texts, key, ...values);
  }
}

const value = (event: Event): string => (event.target as HTMLInputElement).value;

function place(urn: string): string {
  return `r-${urn.replace(/[^a-z0-9]/g, '-')}`;
}

function words(text: Words): TemplateResult {
  return text.l
    ? html`<span class="gv-said" lang=${text.l}>${text.t}<abbr class="gv-said-language">${text.l.slice(0, 2).toUpperCase()}</abbr></span>`
    : html`<span class="gv-said">${text.t}</span>`;
}

customElements.define('gv-framework-section', FrameworkSection);
