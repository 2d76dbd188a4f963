import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shell/lucide';
import type { Context } from './context';

/** The sections, each with how far it is on the way to the next state. */
export function rail(c: Context): TemplateResult {
  const needed = c.progress.reduce((sum, [all]) => sum + all, 0);
  const filled = c.progress.reduce((sum, [, there]) => sum + there, 0);
  return html`<nav class="gv-sheet-rail" id="gv-sheet-rail" aria-label=${c.say('sections')}>
    <div class="gv-sheet-pane-head"><h2>${c.say('sections')}</h2>${closer(c)}</div>
    ${c.head.next && needed > 0
      ? html`<p>${c.say('progress', filled, needed, c.say(`stage.${c.head.next}`))}</p>
          <span class="gv-progress" aria-hidden="true"><i style=${`width:${(100 * filled) / needed}%`}></i></span>`
      : nothing}
    <ol>
      ${c.model.sections.map((section, place) => {
        const [all, there, open] = c.progress[place] ?? [0, 0, 0];
        const here = section.id === c.section.id;
        const done = all > 0 && open === 0;
        const later = !!c.head.next && all === 0 && open === 0;
        const talked = c.comments.some((one) => !one.settled && section.fields.some((field) => field.id === one.field));
        return html`<li>
          <a href=${`?at=${section.id}`} router-ignore aria-current=${here ? 'step' : nothing} data-later=${later ? '' : nothing}
            @click=${(e: Event) => {
              e.preventDefault();
              c.act.go(section.id);
            }}>
            ${icon(here ? 'pencil' : done ? 'circle-check' : open > 0 ? 'circle-dashed' : 'circle')}
            <span>${section.label}${talked ? html` <span class="gv-meta">${icon('message-square')}<span class="gv-visually-hidden">${c.say('comment.some')}</span></span>` : nothing}</span>
            <span class="gv-meta">${later ? c.say('section.later') : all > 0 ? `${there}/${all}` : open > 0 ? c.say('section.open', open) : nothing}</span>
          </a>
        </li>`;
      })}
    </ol>
  </nav>`;
}

/** On a small screen a part lies over the others until it is closed. */
export function closer(c: Context): TemplateResult {
  return html`<button type="button" class="gv-icon-button gv-sheet-close" aria-label=${c.say('close')} @click=${() => c.act.pane('sheet')}>${icon('x')}</button>`;
}
