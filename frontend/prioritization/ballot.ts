import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { say, type Texts } from '../shell/texts';
import { LEAST, mean, MOST, type Criterion, type Scores } from './scores';

/** What one votes on. */
export interface Question {
  readonly lang: string;
  /** Names the round for whoever votes: what was filled in and not sent waits under it. */
  readonly scope: string;
  readonly round: string;
  readonly criteria: readonly (Criterion & { readonly id: string })[];
  readonly axes: readonly [string, string];
  readonly longest: number;
  readonly texts: Texts;
}

type Cast = { readonly cast: true } | { readonly refused: string };

interface Server {
  cast(round: string, ids: readonly string[], scores: readonly number[], reasons: readonly string[]): Promise<Cast>;
}

interface Draft {
  scores: (number | null)[];
  reasons: string[];
}

/**
 * The secret vote of one person on one use of AI. No score is proposed. What is filled in stays in this tab, through a lost connection
 * and a reload, until it is sent.
 */
export class Ballot extends LitElement {
  static override properties = { question: { attribute: false }, refused: { state: true }, sending: { state: true } };

  declare question: Question | undefined;
  declare refused: string;
  declare sending: boolean;
  declare $server: Server;

  private draft: Draft = { scores: [], reasons: [] };

  constructor() {
    super();
    this.refused = '';
    this.sending = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Asks; asked the same again, what is filled in stays. */
  ask(question: Question): void {
    if (this.question?.scope !== question.scope) {
      this.draft = this.remembered(question);
      this.refused = '';
    }
    this.question = question;
  }

  /** What is filled in, for tests and for the curious. */
  filled(): Scores {
    return this.draft.scores;
  }

  private remembered(question: Question): Draft {
    const empty = { scores: question.criteria.map(() => null), reasons: question.criteria.map(() => '') };
    try {
      const kept = JSON.parse(sessionStorage.getItem(key(question)) ?? 'null') as Draft | null;
      return kept && kept.scores.length === empty.scores.length && kept.reasons.length === empty.reasons.length ? kept : empty;
    } catch {
      return empty;
    }
  }

  private changed(question: Question): void {
    this.refused = '';
    sessionStorage.setItem(key(question), JSON.stringify(this.draft));
    this.requestUpdate();
  }

  private async cast(event: Event, question: Question): Promise<void> {
    event.preventDefault();
    if (this.sending) {
      return;
    }
    const open = this.draft.scores.findIndex((score) => score === null);
    if (open >= 0) {
      this.refused = say(question.texts, 'missing', this.draft.scores.filter((score) => score === null).length);
      this.querySelector<HTMLElement>(`[name="gv-vote-${open}"]`)?.focus();
      return;
    }
    this.sending = true;
    try {
      const done = await this.$server.cast(question.round, question.criteria.map((c) => c.id), this.draft.scores as number[], this.draft.reasons);
      if ('cast' in done) {
        sessionStorage.removeItem(key(question));
      } else {
        this.refused = done.refused;
      }
    } catch {
      this.refused = say(question.texts, 'unsent');
    } finally {
      this.sending = false;
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const question = this.question;
    if (!question) {
      return nothing;
    }
    return html`<form class="gv-ballot" @submit=${(event: Event) => void this.cast(event, question)} novalidate>
      <p class="gv-soft">${say(question.texts, 'scale')}</p>
      ${question.axes.map((name, axis) => (question.criteria.some((c) => c.axis === axis) ? this.group(question, name, axis) : nothing))}
      ${this.refused ? html`<p class="gv-note" data-tone="attention" role="alert">${this.refused}</p>` : nothing}
      <div class="gv-ballot-acts">
        <button type="submit" class="gv-button gv-primary" ?disabled=${this.sending}>${say(question.texts, 'cast')}</button>
        <p class="gv-meta">${say(question.texts, 'secret')}</p>
      </div>
    </form>`;
  }

  private group(question: Question, name: string, axis: number): TemplateResult {
    const value = mean(question.criteria, this.draft.scores, axis);
    // Where only some criteria are asked again there is no mean of the axis.
    const whole = question.criteria.filter((c) => c.axis === axis).reduce((sum, c) => sum + c.weight, 0) === 100;
    return html`<section class="gv-ballot-axis" aria-label=${name}>
      <h3>
        ${name}${whole && value !== undefined
          ? html` <b class="gv-num">${new Intl.NumberFormat(question.lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value)}</b>`
          : nothing}
      </h3>
      ${question.criteria.map((criterion, i) => (criterion.axis === axis ? this.row(question, criterion, i) : nothing))}
    </section>`;
  }

  private give(question: Question, i: number, score: number): void {
    this.draft.scores[i] = score;
    this.changed(question);
  }

  /** A digit is a score, 0 the highest; the focus goes where an arrow would have taken it. */
  private typed(event: KeyboardEvent, question: Question, i: number): void {
    if (!/^\d$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    const score = Number(event.key) || MOST;
    this.give(question, i, score);
    this.querySelector<HTMLElement>(`[name="gv-vote-${i}"][value="${score}"]`)?.focus();
  }

  private row(question: Question, criterion: Criterion, i: number): TemplateResult {
    const chosen = this.draft.scores[i];
    return html`<fieldset class="gv-vote">
      <legend>${criterion.label}${criterion.hint ? html` <small>${criterion.hint}</small>` : nothing}</legend>
      <div class="gv-vote-scale" @keydown=${(event: KeyboardEvent) => this.typed(event, question, i)}>
        ${Array.from({ length: MOST - LEAST + 1 }, (_, k) => k + LEAST).map(
          (score) =>
            html`<label
              ><input
                type="radio"
                name=${`gv-vote-${i}`}
                value=${score}
                .checked=${chosen === score}
                @change=${() => this.give(question, i, score)}
              /><span>${score}</span></label
            >`,
        )}
      </div>
      <input
        class="gv-reason"
        type="text"
        maxlength=${question.longest}
        aria-label=${say(question.texts, 'reason.for', criterion.label)}
        placeholder=${say(question.texts, 'reason')}
        .value=${this.draft.reasons[i] ?? ''}
        @input=${(event: InputEvent) => {
          this.draft.reasons[i] = (event.target as HTMLInputElement).value;
          this.changed(question);
        }}
        @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && event.preventDefault()}
      />
    </fieldset>`;
  }
}

function key(question: Question): string {
  return `gv-ballot|${question.scope}`;
}

customElements.get('gv-ballot') ?? customElements.define('gv-ballot', Ballot);
