import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../shell/lucide';
import type { Context } from './context';
import type { Opinion } from './model';
import { day } from './shown';

/** Roles that speak in the name of an office, to offer the right people first. */
const SPEAKS: Readonly<Record<string, readonly string[]>> = {
  DPO: ['DPO'],
  IT: ['IT_MANAGER'],
  HR: ['HR'],
  WORKS_COUNCIL: ['HR', 'DIRECTOR'],
  CONSULTANT: ['CONSULTANT', 'REVIEWING_CONSULTANT'],
  DIRECTOR: ['DIRECTOR'],
};

const LOOKS: Readonly<Record<string, readonly [tone: string, sign: string]>> = {
  FAVOURABLE: ['ok', 'check'],
  RESERVED: ['attention', 'flag'],
  UNFAVOURABLE: ['danger', 'circle-x'],
};

/** Opinions given and awaited, and whom to ask. */
export function opinions(c: Context): TemplateResult {
  return html`<section class="gv-card" aria-labelledby="gv-opinions-title">
    <div class="gv-card-head"><h2 id="gv-opinions-title">${c.say('opinions')}</h2></div>
    ${c.opinions.length > 0 ? html`<ul class="gv-opinions">${c.opinions.map((one) => opinion(c, one))}</ul>` : html`<p class="gv-soft">${c.say('opinions.none')}</p>`}
    ${c.mayAsk ? asking(c) : nothing}
  </section>`;
}

function opinion(c: Context, one: Opinion): TemplateResult {
  const [tone, sign] = LOOKS[one.verdict ?? ''] ?? ['outline', 'hourglass'];
  return html`<li>
    <p><b>${c.name(one.who)}</b>, ${c.model.offices[one.office] ?? one.office}</p>
    <p class="gv-row">
      ${one.verdict ? html`<span class="gv-chip" data-tone=${tone}>${icon(sign)}${c.model.verdicts[one.verdict]}</span>` : nothing}
      ${one.asked ? html`<span class="gv-meta">${c.say('opinion.asked', day(c.model.lang, one.asked))}</span>` : nothing}
      ${one.given && one.older ? html`<span class="gv-meta">${c.say('opinion.older')}</span>` : nothing}
    </p>
    ${one.words ? html`<p class="gv-lines">${one.words}</p>` : nothing}
  </li>`;
}

function asking(c: Context): TemplateResult {
  const offices = Object.keys(SPEAKS).filter((office) => office in c.model.offices);
  const office = c.queries.get('office') || offices[0] || '';
  const roles = SPEAKS[office] ?? [];
  const fits = (held: string): boolean => held.split(',').some((role) => roles.includes(role));
  const people = c.members.filter(([, , held]) => fits(held));
  const send = (event: Event): void => {
    event.preventDefault();
    const person = (event.target as HTMLElement).querySelector<HTMLSelectElement>('#gv-ask-person')?.value;
    if (person) {
      void c.act.ask(person, office);
    }
  };
  return html`<details class="gv-ask">
    <summary>${c.say('opinion.ask')}</summary>
    <form @submit=${send}>
      <div class="gv-cell">
        <label for="gv-ask-office">${c.say('opinion.office')}</label>
        <select class="gv-input" id="gv-ask-office" @change=${(e: Event) => {
          c.queries.set('office', (e.target as HTMLSelectElement).value);
          c.act.redraw();
        }}>${offices.map((one) => html`<option value=${one} .selected=${live(one === office)}>${c.model.offices[one]}</option>`)}</select>
      </div>
      <div class="gv-cell">
        <label for="gv-ask-person">${c.say('opinion.person')}</label>
        <select class="gv-input" id="gv-ask-person">${people.map(([id, name]) => html`<option value=${id}>${name}</option>`)}</select>
      </div>
      ${people.length === 0 ? html`<p class="gv-meta">${c.say('opinion.nobody')}</p>` : nothing}
      ${c.askWrong ? html`<p class="gv-note" data-tone="attention" role="alert">${icon('info')}<span>${c.askWrong}</span></p>` : nothing}
      <button class="gv-button gv-compact" ?disabled=${people.length === 0}>${c.say('opinion.act')}</button>
    </form>
  </details>`;
}
