import { html, type TemplateResult } from 'lit';
import type { DimensionData, Presence } from './model';
import { initials, say, type Texts } from '../shell/texts';

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
