import { html, type TemplateResult } from 'lit';

/** One icon of `gouvernail/icons.svg`, drawn in the colour of the text around it; put the word beside it. */
export function icon(name: string): TemplateResult {
  return html`<span class="gv-icon" aria-hidden="true"><svg viewBox="0 0 24 24"><use href=${`/gouvernail/icons.svg#${name}`}></use></svg></span>`;
}
