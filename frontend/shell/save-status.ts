import { html, nothing, render, type TemplateResult } from 'lit';
import { icon } from './lucide';
import type { SaveState } from './sender';
import { clock, say, type Texts } from './texts';

/** Where the page shows what became of the last entry: in the client's banner. */
export const STATUS = 'gv-save-status';

export function showStatus(lang: string, texts: Texts, state: SaveState): void {
  const place = document.getElementById(STATUS);
  if (place) {
    place.dataset.state = state.kind;
    render(status(lang, texts, state), place);
  }
}

function status(lang: string, texts: Texts, state: SaveState): TemplateResult | typeof nothing {
  switch (state.kind) {
    case 'idle':
      return nothing;
    case 'saving':
      return html`<span>${say(texts, 'saving')}</span>`;
    case 'saved':
      return html`${icon('cloud-check')}<span>${say(texts, 'saved', clock(lang, state.at))}</span>`;
    case 'kept':
      return html`${icon(state.durable ? 'cloud-off' : 'triangle-alert')}<span>${say(texts, state.durable ? 'kept' : 'kept.nowhere')}</span>`;
  }
}
