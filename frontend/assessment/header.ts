import { html, nothing, type TemplateResult } from 'lit';
import { sprite } from './icons';
import type { DimensionData, Presence } from './model';
import type { Panel } from './side';
import { initials, say, type Texts } from '../shell/texts';

export interface Header {
  readonly data: DimensionData;
  readonly texts: Texts;
  readonly people: readonly Presence[];
  readonly railOpen: boolean;
  /** Whether everything is here that the buttons open. */
  readonly ready: boolean;
  readonly lines: number;
  readonly clashes: number;
  toggleRail(): void;
  search(): void;
  show(panel: Panel): void;
}

/** Who else is here, and on small screens the ways to the rail and to what stands beside the questions. The client's banner belongs to the page. */
export function header(h: Header): TemplateResult {
  const { texts } = h;
  const way = (symbol: string, words: string, act: () => void, count = 0) =>
    html`<button class="bar-act" @click=${act} aria-label=${words} title=${words}>
      ${sprite(symbol)}${count ? html`<span class="badge">${count}</span>` : nothing}
    </button>`;
  return html`<div class="bar">
    <button class="rail-toggle" aria-expanded=${h.railOpen} @click=${h.toggleRail}>${say(texts, 'progress')}</button>
    ${h.ready
      ? html`<span class="bar-acts">
          ${way('search', say(texts, 'search'), h.search)} ${way('square-pen', say(texts, 'side.pad'), () => h.show('pad'), h.lines)}
          ${way('arrow-right-left', say(texts, 'side.clashes'), () => h.show('clashes'), h.clashes)}
          ${h.data.previousDate ? way('history', say(texts, 'side.changes'), () => h.show('changes')) : nothing}
        </span>`
      : nothing}
    <span class="people" role="status">
      ${h.people.map((p) => {
        const where = say(texts, p.question ? 'present.at' : 'present', p.name, p.question ?? '');
        return html`<span class="person"><span class="here" aria-hidden="true">${initials(p.name)}</span>${where}</span>`;
      })}
    </span>
  </div>`;
}
