import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../shell/lucide';
import type { Context } from './context';
import { described, isGroup, isWrong } from './labels';
import { choices, isEmpty, text, type Column, type Field, type Option } from './model';
import { digits, numeral } from './shown';

const of = (event: Event): string => (event.target as HTMLInputElement).value;

/** The control of a field that holds one thing or some choices. */
export function input(c: Context, field: Field): TemplateResult {
  switch (field.type) {
    case 'LONG':
      return long(c, field);
    case 'CHOICE':
      return isGroup(field) ? radios(c, field, field.options ?? []) : select(c, field, field.options ?? []);
    case 'YES_NO':
      return radios(c, field, [['true', c.say('yes')], ['false', c.say('no')]]);
    case 'CHOICES':
      return boxes(c, field);
    case 'PERSON':
      return select(c, field, people(c, text(c.value(field.id))));
    case 'PEOPLE':
      return somePeople(c, field);
    case 'FILE':
      return file(c, field);
    case 'CATALOGUE':
      c.act.browse();
      return select(c, field, c.catalogue?.models.map((model) => [model.id, model.title] as const) ?? []);
    default:
      return line(c, field);
  }
}

const shared = (c: Context, field: Field) => ({ id: `i-${field.id}`, by: described(c, field), wrong: isWrong(c, field) });

function line(c: Context, field: Field): TemplateResult {
  const { id, by, wrong } = shared(c, field);
  const value = text(c.value(field.id));
  switch (field.type) {
    case 'DATE':
      return html`<input class="gv-input" type="date" id=${id} min="2000-01-01" max="2099-12-31" aria-describedby=${by} aria-invalid=${wrong} .value=${live(value)} @change=${(e: Event) => c.act.edit(field, of(e))} />`;
    case 'NUMBER':
    case 'MONEY': {
      const box = html`<input class="gv-input gv-short" type="text" id=${id} inputmode=${field.type === 'MONEY' ? 'decimal' : 'numeric'} autocomplete="off"
        aria-describedby=${by} aria-invalid=${wrong} .value=${numeral(c.model.lang, value)} @input=${(e: Event) => c.act.edit(field, digits(of(e)), true)} @blur=${c.act.leave} />`;
      return field.type === 'MONEY' ? html`<span class="gv-united">${box}<span>${c.say('unit.money')}</span></span>` : box;
    }
    default:
      return html`<input class="gv-input" type="text" id=${id} autocomplete="off" aria-describedby=${by} aria-invalid=${wrong}
        .value=${live(value)} @input=${(e: Event) => c.act.edit(field, of(e), true)} @blur=${c.act.leave} />`;
  }
}

function long(c: Context, field: Field): TemplateResult {
  const { id, by, wrong } = shared(c, field);
  return html`<textarea class="gv-input" id=${id} rows="3" aria-describedby=${by} aria-invalid=${wrong}
    .value=${live(text(c.value(field.id)))} @input=${(e: Event) => c.act.edit(field, of(e), true)} @blur=${c.act.leave}></textarea>`;
}

/** A list to choose one of; nothing is a choice too. */
export function select(c: Context, field: Field, options: readonly Option[]): TemplateResult {
  const { id, by, wrong } = shared(c, field);
  const value = text(c.value(field.id));
  return html`<select class="gv-input" id=${id} aria-describedby=${by} aria-invalid=${wrong} @change=${(e: Event) => c.act.edit(field, of(e))}>
    <option value="" .selected=${live(value === '')}>${c.say('choose')}</option>
    ${options.map(([option, label]) => html`<option value=${option} .selected=${live(option === value)}>${label}</option>`)}
  </select>`;
}

function radios(c: Context, field: Field, options: readonly Option[]): TemplateResult {
  const value = text(c.value(field.id));
  return html`<div class="gv-picks">
    ${options.map(
      ([option, label], place) => html`<label class="gv-pick">
        <input type="radio" name=${`i-${field.id}`} id=${place === 0 ? `i-${field.id}` : nothing} value=${option}
          .checked=${live(option === value)} @change=${() => c.act.edit(field, option)} />
        <span>${label}</span>
      </label>`,
    )}
  </div>`;
}

function boxes(c: Context, field: Field): TemplateResult {
  const held = choices(c.value(field.id));
  const turn = (option: string, on: boolean): void => {
    const ids = (field.options ?? []).map(([id]) => id).filter((id) => (id === option ? on : held.includes(id)));
    c.act.edit(field, ids);
  };
  return html`<div class="gv-picks">
    ${field.options?.map(
      ([option, label], place) => html`<label class="gv-pick">
        <input type="checkbox" id=${place === 0 ? `i-${field.id}` : nothing} .checked=${live(held.includes(option))}
          @change=${(e: Event) => turn(option, (e.target as HTMLInputElement).checked)} />
        <span>${label}</span>
      </label>`,
    )}
  </div>`;
}

/** Members, and whoever is named already though he or she left. */
export function people(c: Context, named: string): readonly Option[] {
  const members = c.members.map(([id, name, roles]) => [id, called(c, name, roles)] as const);
  return named === '' || c.members.some(([id]) => id === named) ? members : [...members, [named, c.name(named)]];
}

function called(c: Context, name: string, roles: string): string {
  const first = roles.split(',').map((role) => c.model.roles[role]).find(Boolean);
  return first ? `${name} – ${first}` : name;
}

function somePeople(c: Context, field: Field): TemplateResult {
  const held = choices(c.value(field.id));
  const left = c.members.filter(([id]) => !held.includes(id));
  const add = (event: Event): void => {
    const list = event.target as HTMLSelectElement;
    if (list.value) {
      c.act.edit(field, [...held, list.value]);
      list.value = '';
    }
  };
  return html`${isEmpty(held)
      ? nothing
      : html`<ul class="gv-chips">
          ${held.map(
            (id) => html`<li class="gv-chip">
              ${c.name(id)}<button type="button" class="gv-chip-off" aria-label=${c.say('remove.named', c.name(id))}
                @click=${() => {
                  c.act.edit(field, held.filter((other) => other !== id));
                  c.act.focus(`i-${field.id}`);
                }}>${icon('x')}</button>
            </li>`,
          )}
        </ul>`}
    <select class="gv-input" id=${`i-${field.id}`} aria-describedby=${described(c, field)} aria-label=${c.say('people.add')} @change=${add}>
      <option value="">${c.say('people.add')}</option>
      ${left.map(([id, name, roles]) => html`<option value=${id}>${called(c, name, roles)}</option>`)}
    </select>`;
}

function file(c: Context, field: Field): TemplateResult {
  const value = text(c.value(field.id));
  const known = value === '' || c.files.some(([id]) => id === value) ? c.files : [...c.files, [value, c.say('file.gone')] as const];
  return html`<div class="gv-row">
    ${select(c, field, known)}
    <button type="button" class="gv-button" @click=${c.act.files}>${icon('paperclip')}${c.say('file.add')}</button>
  </div>`;
}

/** One cell of a line. */
export function cell(c: Context, id: string, column: Column, value: string, put: (text: string, typing?: boolean) => void): TemplateResult {
  switch (column.type) {
    case 'CHOICE':
    case 'YES_NO':
    case 'PERSON': {
      const options = column.type === 'PERSON' ? people(c, value) : (column.options ?? []);
      return html`<select class="gv-input" id=${id} @change=${(e: Event) => put(of(e))}>
        <option value="" .selected=${live(value === '')}>${c.say('choose')}</option>
        ${options.map(([option, label]) => html`<option value=${option} .selected=${live(option === value)}>${label}</option>`)}
      </select>`;
    }
    case 'DATE':
      return html`<input class="gv-input" type="date" id=${id} min="2000-01-01" max="2099-12-31" .value=${live(value)} @change=${(e: Event) => put(of(e))} />`;
    case 'NUMBER':
    case 'DECIMAL':
      return html`<input class="gv-input" type="text" inputmode="decimal" autocomplete="off" id=${id} .value=${numeral(c.model.lang, value)}
        @input=${(e: Event) => put(digits(of(e)), true)} @blur=${c.act.leave} />`;
    default:
      return html`<input class="gv-input" type="text" autocomplete="off" id=${id} .value=${live(value)} @input=${(e: Event) => put(of(e), true)} @blur=${c.act.leave} />`;
  }
}

/** A cell with its label. */
export function labelled(c: Context, id: string, column: Column, value: string, put: (text: string, typing?: boolean) => void): TemplateResult {
  return html`<div class="gv-cell" data-type=${column.type}>
    <label for=${id}>${column.label}</label>
    ${cell(c, id, column, value, put)}
  </div>`;
}
