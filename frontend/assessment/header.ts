import { html, nothing, render, type TemplateResult } from 'lit';
import { icon } from './icons';
import type { DimensionData, Presence } from './model';
import type { SaveState } from './sender';
import { clock, initials, say, type Texts } from './texts';

export interface Header {
  readonly data: DimensionData;
  readonly texts: Texts;
  readonly people: readonly Presence[];
  readonly railOpen: boolean;
  toggleRail(): void;
}

/** Who else is here, and on small screens the way to the rail. The client's banner above belongs to the page. */
export function header(h: Header): TemplateResult {
  const { texts } = h;
  return html`<div class="bar">
    <button class="rail-toggle" aria-expanded=${h.railOpen} @click=${h.toggleRail}>${say(texts, 'progress')}</button>
    <span class="people" role="status">
      ${h.people.map((p) => {
        const where = say(texts, p.question ? 'present.at' : 'present', p.name, p.question ?? '');
        return html`<span class="person"><span class="here" aria-hidden="true">${initials(p.name)}</span>${where}</span>`;
      })}
    </span>
  </div>`;
}

/** Where the page shows what became of the last entry: in the client's banner. */
export const STATUS = 'gv-save-status';

export function showStatus(data: DimensionData, texts: Texts, state: SaveState): void {
  const place = document.getElementById(STATUS);
  if (place) {
    place.dataset.state = state.kind;
    render(status({ data, texts, state }), place);
  }
}

export function status({ data, texts, state }: { data: DimensionData; texts: Texts; state: SaveState }): TemplateResult | typeof nothing {
  switch (state.kind) {
    case 'idle':
      return nothing;
    case 'saving':
      return html`<span>${say(texts, 'saving')}</span>`;
    case 'saved':
      return html`<span class="gv-icon">${icon('saved')}</span><span>${say(texts, 'saved', clock(data.lang, state.at))}</span>`;
    case 'kept':
      return html`<span class="gv-icon">${icon(state.durable ? 'kept' : 'alert')}</span><span>${say(texts, state.durable ? 'kept' : 'kept.nowhere')}</span>`;
  }
}
