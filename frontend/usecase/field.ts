import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shell/lucide';
import { initials } from '../shell/texts';
import { thread, toggle } from './comments';
import { computed } from './computed';
import type { Context } from './context';
import { duties } from './duties';
import { indicators } from './indicators';
import { input } from './inputs';
import { described, isGroup, told } from './labels';
import { isEmpty, STAGES, text, type Field } from './model';
import { rows } from './rows';
import { risks } from './risks';
import { scores } from './scores';
import { shown } from './shown';
import { tool } from './tool';

/** One field with its label, its help, its control and everything that is to be said about it. */
export function fieldBlock(c: Context, field: Field): TemplateResult {
  const trouble = c.sender.troubles.get(field.id);
  const listed = c.listed.find(([id]) => id === field.id)?.[1];
  const open = c.isOpen(field.id);
  const conflict = trouble?.kind === 'conflict';
  const body = html`
    ${field.help ? html`<p class="gv-sheet-help" id=${`h-${field.id}`}>${field.help}</p>` : nothing}
    ${listed ? asked(c, field, listed) : nothing}
    ${conflict ? clash(c, field, trouble.stored.value) : open || field.computed ? control(c, field) : shown(c, field, c.value(field.id))}
    ${open && !conflict ? counter(c, field) : nothing}
    ${findings(c, field)}
    ${trouble?.kind === 'refused' ? refused(c, field, trouble.message, trouble.closed) : nothing}
    ${news(c, field)}
    ${marks(c, field)}
    ${thread(c, field.id)}
  `;
  // The section says it already.
  const alone = field.label === c.section.label;
  const head = html`${field.label}${star(c, field)}`;
  return isGroup(field) || !open || conflict
    ? html`<fieldset class="gv-sheet-field" id=${`f-${field.id}`} aria-describedby=${(open && described(c, field)) || nothing} data-part=${field.partOf ? '' : nothing} data-alone=${alone ? '' : nothing} data-listed=${listed ?? nothing}>
        <legend class=${alone ? 'gv-visually-hidden' : nothing}>${head}</legend>
        ${body}
      </fieldset>`
    : html`<div class="gv-sheet-field" id=${`f-${field.id}`} data-part=${field.partOf ? '' : nothing} data-alone=${alone ? '' : nothing} data-listed=${listed ?? nothing}>
        <label for=${`i-${field.id}`}>${head}</label>
        ${body}
      </div>`;
}

function star(c: Context, field: Field): TemplateResult | typeof nothing {
  return field.star ? html`<span class="gv-star" aria-hidden="true" title=${c.say('star')}>★</span>` : nothing;
}

/** At the right of the label, reached after the control: who is there, what is missing, when it is needed, comments. */
function marks(c: Context, field: Field): TemplateResult {
  const missing = c.findings(field.id).some(([weight, , code]) => weight === 'b' && code === '');
  const { stage } = field;
  const later = stage && c.head.next && STAGES.indexOf(stage) > STAGES.indexOf(c.head.next);
  return html`<span class="gv-sheet-marks">
    ${c.present
      .filter((person) => person.field === field.id)
      .map((person) => html`<span class="gv-avatar" data-size="small" title=${c.say('here', person.name)}><span aria-hidden="true">${initials(person.name)}</span><span class="gv-visually-hidden">${c.say('here', person.name)}</span></span>`)}
    ${missing && c.isOpen(field.id) ? html`<span class="gv-missing">${icon('circle-dashed')}${c.say('missing')}</span>` : nothing}
    ${later && c.isOpen(field.id) ? html`<span class="gv-meta">${c.say(`for.${stage}`)}</span>` : nothing}
    ${toggle(c, field.id, field.label)}
  </span>`;
}

function control(c: Context, field: Field): TemplateResult {
  if (field.computed) {
    return computed(c, field);
  }
  switch (field.id) {
    case 'scores':
      return scores(c, field);
    case 'risks':
      return risks(c, field);
    case 'indicators':
      return indicators(c, field);
    case 'obligations':
      return duties(c, field);
  }
  return field.type === 'ROWS' ? rows(c, field) : field.type === 'TOOL' ? tool(c, field) : input(c, field);
}

/** How much is written, where the length matters. */
function counter(c: Context, field: Field): TemplateResult | typeof nothing {
  if (field.type !== 'TEXT' && field.type !== 'LONG') {
    return nothing;
  }
  const length = [...text(c.value(field.id)).trim()].length;
  const { min = 0, max = Infinity } = field;
  const words =
    length > 0 && length < min ? c.say('counter.least', length, min)
    : length > max ? c.say('counter.over', length - max)
    : length > max * 0.8 ? c.say('counter.most', length, max)
    : '';
  return html`<p class="gv-counter" id=${`c-${field.id}`} data-wrong=${length > max ? '' : nothing}>${words}</p>`;
}

const ICONS = { b: 'circle-alert', l: 'clock', w: 'info', n: 'triangle-alert' } as const;

function findings(c: Context, field: Field): TemplateResult | typeof nothing {
  const all = told(c, field);
  return all.length === 0
    ? nothing
    : html`<ul class="gv-sheet-findings" id=${`e-${field.id}`}>
        ${all.map(
          ([weight, words, code]) => html`<li data-weight=${weight}>
            ${icon(ICONS[weight])}<span>${weight === 'l' ? html`<span class="gv-meta">${c.say('later')}</span> ` : nothing}${words}${/^V\d/.test(code) ? html` <span class="gv-meta">${code}</span>` : nothing}</span>
          </li>`,
        )}
      </ul>`;
}

function news(c: Context, field: Field): TemplateResult | typeof nothing {
  const by = c.changedBy.get(field.id);
  return by ? html`<p class="gv-meta" role="status">${c.say('updated', by)}</p>` : nothing;
}

/** What somebody else wrote first, beside one's own. */
function clash(c: Context, field: Field, theirs: unknown): TemplateResult {
  const side = (title: string, value: unknown, act: string, choose: () => void) =>
    html`<section>
      <h3>${title}</h3>
      ${shown(c, field, value as never)}
      <button type="button" class="gv-button" @click=${choose}>${act}</button>
    </section>`;
  return html`<div class="gv-sheet-clash" role="alert" id=${`clash-${field.id}`} tabindex="-1">
    <p>${icon('triangle-alert')}<span>${c.say('clash', c.changedBy.get(field.id) ?? c.say('somebody'))}</span></p>
    <div class="gv-sides">
      ${side(c.say('clash.mine'), c.value(field.id), c.say('clash.keep'), () => c.act.keepMine(field.id))}
      ${side(c.say('clash.theirs'), theirs, c.say('clash.take'), () => c.act.takeTheirs(field.id))}
    </div>
  </div>`;
}

function refused(c: Context, field: Field, message: string, closed: boolean): TemplateResult {
  return html`<div class="gv-note" data-tone="attention" role="alert">
    ${icon('triangle-alert')}
    <div>
      <p>${message}</p>
      ${closed ? html`<p>${c.say('refused.kept')}</p>${shown(c, field, c.value(field.id))}<button type="button" class="gv-button gv-compact" @click=${() => c.act.abandon(field.id)}>${c.say('refused.abandon')}</button>` : nothing}
    </div>
  </div>`;
}

/** The approver wants it corrected: changing it is an answer, and so are words. */
function asked(c: Context, field: Field, became: 'open' | 'changed' | 'answered'): TemplateResult {
  const id = `answer-${field.id}`;
  const send = (event: Event): void => {
    event.preventDefault();
    const area = (event.target as HTMLElement).querySelector('textarea');
    if (area?.value.trim()) {
      void c.act.answer(field.id, area.value).then((done) => done && (area.value = ''));
    }
  };
  return html`<div class="gv-note" data-tone=${became === 'open' ? 'attention' : 'ok'}>
    ${icon(became === 'open' ? 'rotate-ccw' : 'check')}
    <div>
      <p>${c.say(`listed.${became}.here`)}</p>
      ${became === 'open' && c.isOpen(field.id)
        ? html`<details>
            <summary>${c.say('listed.answer')}</summary>
            <form @submit=${send}>
              <label for=${id}>${c.say('listed.answer.label')}</label>
              <textarea id=${id} rows="2" maxlength="2000"></textarea>
              <button class="gv-button gv-compact">${c.say('listed.answer.act')}</button>
            </form>
          </details>`
        : nothing}
    </div>
  </div>`;
}

/** Whether there is something in it, for the count of what waits folded. */
export const isFilled = (c: Context, field: Field): boolean => !isEmpty(c.value(field.id));
