import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shell/lucide';
import type { Context } from './context';
import { cell } from './inputs';
import { lines, type Field, type Line } from './model';

/** How far each duty is that follows from the class. */
export function duties(c: Context, field: Field): TemplateResult {
  const due = c.law?.duties ?? [];
  if (due.length === 0) {
    return html`<p class="gv-soft" id=${`i-${field.id}`} tabindex="-1">${c.say(c.law ? 'duty.none' : 'law.later')}</p>`;
  }
  const put = (duty: string, column: string, text: string, typing?: boolean): void => {
    const all = lines(c.value(field.id));
    const before: Line = all.find((line) => line.duty === duty) ?? { duty };
    const after = { ...before, [column]: text };
    const others = all.filter((line) => line.duty !== duty);
    const order = due.map(([id]) => id);
    c.act.edit(field, [...others, after].sort((a, b) => order.indexOf(a.duty ?? '') - order.indexOf(b.duty ?? '')), typing);
  };
  const progress = field.columns?.find((column) => column.id === 'progress');
  const date = field.columns?.find((column) => column.id === 'date');
  const reason = field.columns?.find((column) => column.id === 'reason');
  return html`<ul class="gv-duties">
    ${due.map(([id, title, article, from, nature], place) => {
      const line = lines(c.value(field.id)).find((one) => one.duty === id) ?? {};
      const name = `i-${field.id}-${id}`;
      return html`<li>
        <div class="gv-duty-words">
          <p>${title}</p>
          <p class="gv-meta">${[article, from && c.say('duty.from', from), nature === 'OBLIGATION' ? '' : c.say('duty.wise')].filter(Boolean).join(' · ')}</p>
        </div>
        <div class="gv-picks" role="radiogroup" aria-label=${title}>
          ${progress?.options?.map(
            ([option, label], at) => html`<label class="gv-pick">
              <input type="radio" name=${name} id=${place === 0 && at === 0 ? `i-${field.id}` : nothing} .checked=${line.progress === option} @change=${() => put(id, 'progress', option)} />
              <span>${label}</span>
            </label>`,
          )}
        </div>
        ${line.progress === 'prevue' && date
          ? html`<div class="gv-cell"><label for=${`${name}-date`}>${date.label}</label>${cell(c, `${name}-date`, date, line.date ?? '', (text) => put(id, 'date', text))}</div>`
          : nothing}
        ${line.progress === 'sans_objet' && reason
          ? html`<div class="gv-cell"><label for=${`${name}-reason`}>${reason.label}</label>${cell(c, `${name}-reason`, reason, line.reason ?? '', (text, typing) => put(id, 'reason', text, typing))}</div>`
          : nothing}
      </li>`;
    })}
  </ul>
  <p class="gv-meta">${icon('info')} ${c.say('duty.help')}</p>`;
}
