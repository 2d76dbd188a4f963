import { html, type TemplateResult } from 'lit';
import type { Context } from './context';
import { choices, isEmpty, lines, text, type Column, type Field, type Option, type Value } from './model';

/** « 12 janvier 2026 » */
export function day(lang: string, iso: string | number): string {
  const date = typeof iso === 'number' ? new Date(iso) : new Date(`${iso}T00:00:00`);
  return Number.isNaN(date.getTime()) ? String(iso) : new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(date);
}

/** A number as the reader writes it: « 1 200,5 ». */
export function numeral(lang: string, digits: string): string {
  return lang.startsWith('fr') ? digits.replace('.', ',') : digits;
}

/** A number as the server reads it, from what somebody typed; anything else as it is. */
export function digits(typed: string): string {
  const plain = typed.replace(/[\s\u00a0\u202f€]/g, '').replace(',', '.');
  return /^-?\d*\.?\d*$/.test(plain) ? plain : typed;
}

function word(options: readonly Option[] | undefined, id: string): string {
  return options?.find(([known]) => known === id)?.[1] ?? id;
}

function one(c: Context, what: Pick<Field | Column, 'type' | 'options'>, value: string): string {
  switch (what.type) {
    case 'CHOICE':
    case 'CHOICES':
      return word(what.options, value);
    case 'YES_NO':
      return c.say(value === 'true' ? 'yes' : 'no');
    case 'PERSON':
    case 'PEOPLE':
      return c.name(value);
    case 'DATE':
      return day(c.model.lang, value);
    case 'NUMBER':
    case 'DECIMAL':
      return numeral(c.model.lang, value);
    case 'MONEY':
      return `${numeral(c.model.lang, value)}\u00a0€`;
    case 'FILE':
      return word(c.files, value);
    case 'TOOL':
      return c.tools.find(([id]) => id === value)?.[1] ?? value;
    default:
      return value;
  }
}

/** A cell in words; what it names by an id is called by its name. */
function referred(c: Context, field: Field, column: Column, value: string): string {
  if (field.id === 'measures' && column.id === 'risk') {
    return lines(c.value('risks')).find((risk) => risk.id === value)?.title ?? value;
  }
  if (column.id === 'duty') {
    return c.law?.duties.find(([id]) => id === value)?.[1] ?? value;
  }
  return one(c, column, value);
}

/** A value in words, to be read. */
export function shown(c: Context, field: Field, value: Value | undefined): TemplateResult {
  if (isEmpty(value)) {
    return html`<p class="gv-soft">${c.say('empty')}</p>`;
  }
  if (field.type === 'ROWS') {
    return html`<ul class="gv-shown">
      ${lines(value).map(
        (line) => html`<li>
          ${field.columns
            ?.filter((column) => line[column.id] && column.type !== 'CATALOGUE' && column.id !== 'id')
            .map((column) => html`<span><span class="gv-meta">${column.label}</span> ${referred(c, field, column, line[column.id] ?? '')}</span> `)}
        </li>`,
      )}
    </ul>`;
  }
  if (field.type === 'CHOICES' || field.type === 'PEOPLE') {
    return html`<p>${choices(value).map((id) => one(c, field, id)).join(', ')}</p>`;
  }
  return html`<p class="gv-lines">${one(c, field, text(value))}</p>`;
}
