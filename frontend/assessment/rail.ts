import { html, nothing, type TemplateResult } from 'lit';
import { ENOUGH } from './coach';
import { icon, sprite } from './icons';
import { dimensionOf, type DimensionData, type DimensionProgress, type IndexEntry } from './model';
import type { Interview } from './session';
import { say, type Texts } from '../shell/texts';

export interface Rail {
  readonly data: DimensionData;
  readonly texts: Texts;
  readonly interview: Interview;
  readonly progress: readonly DimensionProgress[];
  readonly revisits: readonly IndexEntry[];
  readonly checks: readonly IndexEntry[];
  readonly troubles: readonly string[];
  search(): void;
  jump(event: Event, question: string): void;
  turn(event: Event, dimension: string): void;
  href(dimension: string, question?: string): string;
  changed(): void;
  /** Goes to the next essential question. */
  essential(): void;
}

export function rail(r: Rail): TemplateResult {
  const { texts } = r;
  const done = r.progress.reduce((sum, d) => sum + d.done, 0);
  const all = r.progress.reduce((sum, d) => sum + d.all, 0);
  return html`<nav class="rail" aria-label=${say(texts, 'progress')}>
    <button class="search" @click=${r.search}>${icon('search')}<span>${say(texts, 'search')}</span><kbd>/</kbd></button>
    <p><b>${say(texts, done === 1 ? 'progress.one' : 'progress.count', done, all)}</b> ${left(r, all - done, all)}</p>
    <div class="gauge" aria-hidden="true"><i style=${`width:${all === 0 ? 0 : (100 * done) / all}%`}></i></div>
    ${coach(r, all - done)}
    ${r.troubles.length > 0
      ? html`<h2>${say(texts, 'troubles')}</h2>
          <ul>${r.troubles.map((id) => link(r, { id, label: '' }, 'alert'))}</ul>`
      : nothing}
    <ul class="dimensions">
      ${r.progress.map((d) => {
        const here = d.id === r.data.dimension.id;
        const state = here ? 'pencil' : d.done >= d.all ? 'done' : 'circle';
        return html`<li>
          <a class=${state} href=${r.href(d.id)} aria-current=${here ? 'step' : nothing} @click=${(e: Event) => r.turn(e, d.id)}>
            ${icon(state)}<span>${d.label}</span><span class="count">${d.done}/${d.all}</span>
          </a>
        </li>`;
      })}
    </ul>
    ${list(r, 'revisits', r.revisits, 'bookmark')} ${r.interview.rest ? list(r, 'checks', r.checks, 'question') : nothing}
    ${r.interview.rest && !r.data.readOnly
      ? html`<p class="second"><a href=${`${r.data.home}/screen`} target="_blank" rel="noopener">${sprite('monitor')}${say(texts, 'screen')}</a></p>`
      : nothing}
    <p class="faint small">${say(texts, 'hidden')}</p>
  </nav>`;
}

function left(r: Rail, open: number, all: number): TemplateResult | typeof nothing {
  const minutes = r.interview.coach?.estimate(open, all, r.data.minutes) ?? 0;
  return minutes > 0 ? html`<span class="faint">${say(r.texts, 'progress.left', minutes)}</span>` : nothing;
}

/** The time that has passed, quietly; after an hour, a proposal. */
function coach(r: Rail, open: number): TemplateResult | typeof nothing {
  const { texts, interview } = r;
  const { coach, rest } = interview;
  if (!coach || !rest || r.data.readOnly) {
    return nothing;
  }
  const essential = rest.essential ? interview.unanswered('essential').length : 0;
  const act = (change: () => void) => () => {
    change();
    r.changed();
  };
  return html`<p class="coach">
      ${sprite(coach.paused ? 'circle-pause' : 'clock')}<span>${say(texts, coach.paused ? 'coach.paused' : 'coach.minutes', coach.minutes)}</span>
      <button class="linklike" @click=${act(() => (coach.paused ? coach.resume() : coach.pause()))}>${say(texts, coach.paused ? 'coach.resume' : 'coach.pause')}</button>
    </p>
    ${coach.proposes(essential, open)
      ? html`<div class="proposal" role="status">
          <p>${say(texts, 'coach.proposal', ENOUGH, essential)}</p>
          <button class="small-button" @click=${act(() => (coach.choose('essential'), r.essential()))}>${say(texts, 'coach.essential')}</button>
          <button class="linklike" @click=${act(() => coach.choose('all'))}>${say(texts, 'coach.all')}</button>
        </div>`
      : nothing}
    ${coach.choice === 'essential'
      ? html`<p class="coach">
          ${sprite('flag')}<span>${essential > 0 ? say(texts, 'coach.first', essential) : say(texts, 'coach.done', open)}</span>
          ${essential > 0
            ? html`<button class="linklike" @click=${act(() => coach.choose('all'))}>${say(texts, 'coach.all.short')}</button>`
            : open > 0 ? html`<a href=${`${r.data.home}/profile`}>${say(texts, 'coach.shorten')}</a>` : nothing}
        </p>`
      : nothing}`;
}

function list(r: Rail, key: string, entries: readonly IndexEntry[], symbol: 'bookmark' | 'question'): TemplateResult | typeof nothing {
  return entries.length === 0
    ? nothing
    : html`<h2>${say(r.texts, key, entries.length)}</h2>
        <ul>${entries.map((e) => link(r, e, symbol))}</ul>`;
}

function link(r: Rail, entry: IndexEntry, symbol: 'bookmark' | 'alert' | 'question'): TemplateResult {
  return html`<li>
    <a href=${r.href(dimensionOf(entry.id), entry.id)} @click=${(e: Event) => r.jump(e, entry.id)}>
      ${symbol === 'question' ? sprite('circle-question-mark') : icon(symbol)}<span>${entry.id} ${entry.label}</span>
    </a>
  </li>`;
}
