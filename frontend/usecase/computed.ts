import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shell/lucide';
import type { Context } from './context';
import type { Field } from './model';

const LOOKS: Readonly<Record<string, readonly [tone: string, sign: string]>> = {
  PROHIBITED: ['danger', 'ban'],
  HIGH_RISK: ['attention', 'triangle-alert'],
  TRANSPARENCY: ['accent', 'eye'],
  MINIMAL: ['outline', 'circle'],
  OUT_OF_SCOPE: ['outline', 'circle-minus'],
};

/** What another part of the portal knows: it is shown, with the way there. */
export function computed(c: Context, field: Field): TemplateResult {
  const { law } = c;
  const id = `i-${field.id}`;
  if (field.id === 'wizard') {
    return html`<p>${law ? c.say('law.made', law.on, law.by || c.say('somebody')) : c.say('law.none')}</p>
      <p><a class="gv-button" id=${id} href=${c.head.links.law}>${icon('list-checks')}${c.say(law ? 'law.again' : 'law.start')}</a></p>`;
  }
  if (!law) {
    return html`<p class="gv-soft" id=${id} tabindex="-1">${c.say('law.later')}</p>`;
  }
  switch (field.id) {
    case 'ai_act_class': {
      const [tone, sign] = LOOKS[law.risk] ?? ['outline', 'circle'];
      return html`<p class="gv-row" id=${id} tabindex="-1"><span class="gv-chip" data-tone=${tone}>${icon(sign)}${law.word}</span> <a href=${c.head.links.law}>${c.say('law.open')}</a></p>`;
    }
    case 'roles':
      return html`<p id=${id} tabindex="-1">${law.roles.join(', ') || c.say('law.roles.none')}</p>`;
    case 'flags_to_check':
      return html`<div id=${id} tabindex="-1">
        ${law.lawyer ? html`<p>${c.say('law.lawyer')} <a href=${c.head.links.law}>${c.say('law.open')}</a></p>` : nothing}
        ${law.checks.length > 0 ? html`<ul class="gv-dots">${law.checks.map((words) => html`<li>${words}</li>`)}</ul>` : law.lawyer ? nothing : html`<p>${c.say('law.checks.none')}</p>`}
      </div>`;
    default:
      return html`<p id=${id} tabindex="-1">${c.say('empty')}</p>`;
  }
}
