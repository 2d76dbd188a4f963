import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons';
import type { DimensionData, DimensionProgress, IndexEntry } from './model';
import { plain, say, type Texts } from '../shell/texts';

export interface Rail {
  readonly data: DimensionData;
  readonly texts: Texts;
  readonly progress: readonly DimensionProgress[];
  readonly revisits: readonly IndexEntry[];
  readonly troubles: readonly string[];
  readonly query: string;
  search(query: string): void;
  jump(event: Event, question: string): void;
  href(dimension: string, question?: string): string;
}

export function rail(r: Rail): TemplateResult {
  const done = r.progress.reduce((sum, d) => sum + d.done, 0);
  const all = r.progress.reduce((sum, d) => sum + d.all, 0);
  const left = all === 0 ? 0 : Math.ceil((r.data.minutes * (all - done)) / all / 5) * 5;
  return html`<nav class="rail" aria-label=${say(r.texts, 'progress')}>
    ${search(r)}
    <p><b>${say(r.texts, done === 1 ? 'progress.one' : 'progress.count', done, all)}</b> <span class="faint">${left > 0 ? say(r.texts, 'progress.left', left) : nothing}</span></p>
    <div class="gauge" aria-hidden="true"><i style=${`width:${all === 0 ? 0 : (100 * done) / all}%`}></i></div>
    ${r.troubles.length > 0
      ? html`<h2>${say(r.texts, 'troubles')}</h2>
          <ul>${r.troubles.map((id) => link(r, { id, label: '' }, 'alert'))}</ul>`
      : nothing}
    <ul class="dimensions">
      ${r.progress.map((d) => {
        const here = d.id === r.data.dimension.id;
        const state = here ? 'pencil' : d.done >= d.all ? 'done' : 'circle';
        return html`<li>
          <a class=${state} href=${r.href(d.id)} aria-current=${here ? 'step' : nothing}>
            ${icon(state)}<span>${d.label}</span><span class="count">${d.done}/${d.all}</span>
          </a>
        </li>`;
      })}
    </ul>
    ${r.revisits.length > 0
      ? html`<h2>${say(r.texts, 'revisits', r.revisits.length)}</h2>
          <ul>${r.revisits.map((e) => link(r, e, 'bookmark'))}</ul>`
      : nothing}
    <p class="faint small">${say(r.texts, 'hidden')}</p>
  </nav>`;
}

function link(r: Rail, entry: IndexEntry, symbol: 'bookmark' | 'alert' | 'arrow'): TemplateResult {
  return html`<li>
    <a href=${r.href(entry.id.split('-')[0] ?? '', entry.id)} @click=${(e: Event) => r.jump(e, entry.id)}>
      ${icon(symbol)}<span>${entry.id} ${entry.label}</span>
    </a>
  </li>`;
}

function search(r: Rail): TemplateResult {
  const wanted = plain(r.query.trim());
  const found = wanted ? r.data.index.filter((e) => plain(`${e.id} ${e.label}`).includes(wanted)).slice(0, 8) : [];
  return html`<div class="search" role="search">
    ${icon('search')}
    <input
      id="search"
      type="search"
      autocomplete="off"
      aria-label=${say(r.texts, 'search')}
      placeholder=${say(r.texts, 'search')}
      .value=${r.query}
      @input=${(e: Event) => r.search((e.target as HTMLInputElement).value)}
      @keydown=${(e: KeyboardEvent) => {
        const first = found[0];
        if (e.key === 'Enter' && first) {
          r.jump(e, first.id);
        }
      }}
    /><kbd>/</kbd>
    ${wanted
      ? html`<ul class="found" aria-live="polite">
          ${found.length > 0 ? found.map((e) => link(r, e, 'arrow')) : html`<li class="faint">${say(r.texts, 'search.none')}</li>`}
        </ul>`
      : nothing}
  </div>`;
}
