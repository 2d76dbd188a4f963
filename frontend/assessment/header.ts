import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons';
import type { DimensionData, Presence } from './model';
import type { SaveState } from './sender';
import { clock, initials, say, type Texts } from './texts';

export interface Header {
  readonly data: DimensionData;
  readonly texts: Texts;
  readonly state: SaveState;
  readonly people: readonly Presence[];
  readonly railOpen: boolean;
  toggleRail(): void;
}

/** The client's banner: whose file this is, who else is in it, and whether everything is saved. */
export function header(h: Header): TemplateResult {
  const { data, texts } = h;
  return html`<header class="banner" style=${`--gv-client: var(--gv-client-${data.client.colour})`}>
    <span class="initials" aria-hidden="true">${data.client.initials}</span>
    <strong>${data.client.name}</strong>
    <span class="title">${data.title}</span>
    <span class="people">
      ${h.people.map((p) => {
        const where = say(texts, p.question ? 'present.at' : 'present', p.name, p.question ?? '');
        return html`<span class="here" title=${where}>${initials(p.name)}<span class="sr">${where}</span></span>`;
      })}
    </span>
    <span class="status" role="status">${status(h)}</span>
    <button class="rail-toggle" aria-expanded=${h.railOpen} @click=${h.toggleRail}>${say(texts, 'progress')}</button>
    <a href=${data.links.pause}>${say(texts, 'pause')}</a>
    <a href=${data.links.audit}>${say(texts, 'leave')}</a>
    <span class=${`motif ${data.client.motif}`} aria-hidden="true"></span>
  </header>`;
}

export function status({ data, texts, state }: Pick<Header, 'data' | 'texts' | 'state'>): TemplateResult | typeof nothing {
  switch (state.kind) {
    case 'idle':
      return nothing;
    case 'saving':
      return html`<b>${say(texts, 'saving')}</b>`;
    case 'saved':
      return html`${icon('saved')}<b>${say(texts, 'saved', clock(data.lang, state.at))}</b>`;
    case 'kept':
      return html`<span class="kept">${icon(state.durable ? 'kept' : 'alert')}<b>${say(texts, state.durable ? 'kept' : 'kept.nowhere')}</b></span>`;
  }
}
