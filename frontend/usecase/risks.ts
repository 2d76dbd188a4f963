import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shell/lucide';
import { label, level, type Catalogue, type MeasureModel, type RiskModel } from './catalogue';
import type { Context } from './context';
import { cell, labelled } from './inputs';
import { told } from './labels';
import { lines, type Column, type Field, type Line } from './model';
import { picker } from './picker';
import { put, remover, without } from './rows';

const MEASURES = 'measures';
const IN_PLACE = 'en_place';

const number = (line: Line, column: string): number => Number(line[column] ?? 0) || 0;

/** What measures in place leave of a risk, each side by 2 at most and never under 1; 0 while one is not marked. */
export function left(risk: Line, measures: readonly Line[], most: number): readonly [likelihood: number, severity: number] {
  const inPlace = measures.filter((one) => one.risk === risk.id && one.progress === IN_PLACE);
  const lowered = (side: string, by: string): number => {
    const mark = number(risk, side);
    const less = inPlace.reduce((sum, one) => sum + number(one, by), 0);
    return mark === 0 ? 0 : Math.max(1, mark - Math.min(most, less));
  };
  return [lowered('likelihood', 'less_likely'), lowered('severity', 'less_severe')];
}

/** What counts: as the owner confirmed it, else as proposed. */
export function residual(risk: Line, measures: readonly Line[], most: number): number {
  const confirmed = number(risk, 'residual_likelihood') * number(risk, 'residual_severity');
  const [likelihood, severity] = left(risk, measures, most);
  return confirmed > 0 && likelihood * severity > 0 ? confirmed : likelihood * severity;
}

function unused(all: readonly Line[]): string {
  const held = new Set(all.map((line) => line.id));
  let place = all.length + 1;
  while (held.has(`r${place}`)) {
    place += 1;
  }
  return `r${place}`;
}

/** The risks, each with its measures and what they leave. */
export function risks(c: Context, field: Field): TemplateResult {
  c.act.browse();
  const all = lines(c.value(field.id));
  const measures = c.section.fields.find((one) => one.id === MEASURES);
  const full = all.length >= (field.max ?? Infinity);
  const add = (model?: RiskModel): void => {
    const id = unused(all);
    const line: Line = model
      ? { id, catalogue: model.id, title: model.title, likelihood: String(model.likelihood), severity: String(model.severity), owner: c.owner }
      : { id, owner: c.owner };
    c.act.edit(field, [...all, line]);
    c.act.unfold(`${field.id}-${id}`, true);
    if (!model) {
      c.act.focus(`i-${field.id}-${id}-title`);
    }
  };
  const known = c.catalogue?.risks ?? [];
  return html`<ol class="gv-sheet-cards">
      ${all.map((risk, place) => html`<li>${measures ? card(c, field, measures, risk, place, all) : nothing}</li>`)}
    </ol>
    <div class="gv-row">
      <button type="button" class="gv-button gv-compact" id=${`add-${field.id}`} ?disabled=${full} @click=${() => add()}>${icon('plus')}${c.say('risk.add')}</button>
    </div>
    ${picker(
      c,
      field.id,
      c.say('risk.pick'),
      known.map((one) => ({
        ...one,
        group: label(c.catalogue?.riskCategories ?? [], one.category),
        there: all.some((risk) => risk.catalogue === one.id),
      })),
      full,
      (id) => add(known.find((one) => one.id === id)),
    )}
    <div id=${`f-${MEASURES}`} tabindex="-1">
      ${measures
        ? html`<ul class="gv-sheet-findings">${told(c, measures).map(([weight, words]) => html`<li data-weight=${weight}>${icon('circle-alert')}<span>${measures.label} : ${words}</span></li>`)}</ul>`
        : nothing}
    </div>`;
}

const TONES: Readonly<Record<string, string>> = { faible: 'ok', modere: 'accent', eleve: 'attention', critique: 'danger' };
const SIGNS: Readonly<Record<string, string>> = { faible: 'check', modere: 'flag', eleve: 'triangle-alert', critique: 'octagon-alert' };

function chip(c: Context, product: number): TemplateResult {
  const found = c.catalogue && product > 0 ? level(c.catalogue, product) : undefined;
  return found
    ? html`<span class="gv-chip" data-tone=${TONES[found[0]] ?? 'neutral'} title=${found[3]}>${icon(SIGNS[found[0]] ?? 'flag')}${found[2]} ${product}</span>`
    : html`<span class="gv-chip" data-tone="outline">${product || '–'}</span>`;
}

function card(c: Context, field: Field, measures: Field, risk: Line, place: number, all: readonly Line[]): TemplateResult {
  const own = lines(c.value(MEASURES));
  const most = c.catalogue?.mostReduction ?? 2;
  const id = risk.id ?? '';
  const base = `i-${field.id}-${id}`;
  const open = c.unfolded.has(`${field.id}-${id}`);
  const set = (column: string) => (text: string, typing?: boolean) => c.act.edit(field, put(lines(c.value(field.id)), place, column, text), typing);
  const [likely, severe] = left(risk, own, most);
  const column = (name: string): Column | undefined => field.columns?.find((one) => one.id === name);
  const take = (): void =>
    c.act.change([
      ...(own.some((one) => one.risk === id) ? [{ field: MEASURES, before: c.value(MEASURES) ?? null, after: own.filter((one) => one.risk !== id) }] : []),
      { field: field.id, before: c.value(field.id) ?? null, after: without(all, place) },
    ]);
  return html`<details class="gv-sheet-card" ?open=${open} @toggle=${(e: Event) => c.act.unfold(`${field.id}-${id}`, (e.target as HTMLDetailsElement).open)}>
    <summary>
      <span class="gv-rank" aria-hidden="true">${place + 1}</span>
      <span class="gv-card-name">${risk.title || c.say('risk.new')}</span>
      <span class="gv-card-sum"><span class="gv-meta">${c.say('risk.left')}</span> ${chip(c, residual(risk, own, most))}</span>
    </summary>
    <div class="gv-sheet-card-body">
      ${title(c, column('title'), `${base}-title`, risk.title ?? '', set('title'))}
      ${hint(c, risk)}
      <div class="gv-cells">
        ${scale(c, column('likelihood'), `${base}-likelihood`, risk.likelihood ?? '', c.catalogue?.likelihood, set('likelihood'))}
        ${scale(c, column('severity'), `${base}-severity`, risk.severity ?? '', c.catalogue?.severity, set('severity'))}
        ${column('owner') ? labelled(c, `${base}-owner`, column('owner')!, risk.owner ?? '', set('owner')) : nothing}
      </div>
      <p class="gv-row"><span>${c.say('risk.before')}</span> ${chip(c, number(risk, 'likelihood') * number(risk, 'severity'))}</p>
      ${measuresOf(c, measures, risk, own)}
      <div class="gv-residual" role="group" aria-label=${c.say('risk.residual')}>
        <p class="gv-row"><span class="gv-strong">${c.say('risk.proposed', likely || '–', severe || '–')}</span> ${chip(c, likely * severe)}</p>
        <p class="gv-meta">${c.say('risk.confirm')}</p>
        <div class="gv-cells">
          ${scale(c, column('residual_likelihood'), `${base}-rl`, risk.residual_likelihood ?? '', c.catalogue?.likelihood, set('residual_likelihood'))}
          ${scale(c, column('residual_severity'), `${base}-rs`, risk.residual_severity ?? '', c.catalogue?.severity, set('residual_severity'))}
        </div>
      </div>
      ${remover(c, field, place, all.length, risk.title || c.say('row', place + 1), take)}
    </div>
  </details>`;
}

function title(c: Context, column: Column | undefined, id: string, value: string, set: (text: string, typing?: boolean) => void): TemplateResult | typeof nothing {
  return column ? html`<div class="gv-cell gv-wide-cell"><label for=${id}>${column.label}</label>${cell(c, id, column, value, set)}</div>` : nothing;
}

function hint(c: Context, risk: Line): TemplateResult | typeof nothing {
  const model = c.catalogue?.risks.find((one) => one.id === risk.catalogue);
  return model ? html`<p class="gv-meta">${model.text}</p>` : nothing;
}

/** A mark of 1 to 4 with its word. */
function scale(
  c: Context, column: Column | undefined, id: string, value: string, marks: Catalogue['likelihood'] | undefined, set: (text: string) => void,
): TemplateResult | typeof nothing {
  if (!column) {
    return nothing;
  }
  const options = [1, 2, 3, 4].map((mark) => [String(mark), marks?.[mark - 1] ? `${mark} – ${marks[mark - 1]![0]}` : String(mark)] as const);
  return html`<div class="gv-cell">
    <label for=${id}>${column.label}</label>
    ${cell(c, id, { ...column, type: 'CHOICE', options }, value, set)}
    ${marks?.[Number(value) - 1] ? html`<p class="gv-meta">${marks[Number(value) - 1]![1]}</p>` : nothing}
  </div>`;
}

function measuresOf(c: Context, field: Field, risk: Line, own: readonly Line[]): TemplateResult {
  const base = `i-${MEASURES}-${risk.id}`;
  const column = (name: string): Column | undefined => field.columns?.find((one) => one.id === name);
  const mine = own.map((line, place) => ({ line, place })).filter(({ line }) => line.risk === risk.id);
  const set = (place: number, name: string) => (text: string, typing?: boolean) => c.act.edit(field, put(lines(c.value(MEASURES)), place, name, text), typing);
  const add = (model?: MeasureModel): void => {
    const line: Line = model
      ? { risk: risk.id ?? '', catalogue: model[0], text: model[1], less_likely: String(model[2]), less_severe: String(model[3]) }
      : { risk: risk.id ?? '', less_likely: '0', less_severe: '0' };
    c.act.edit(field, [...own, line]);
    c.act.focus(model ? `${base}-${own.length}-progress` : `${base}-${own.length}-text`);
  };
  const usual = c.catalogue?.risks.find((one) => one.id === risk.catalogue)?.measures ?? [];
  const offered = (c.catalogue?.measures ?? []).filter(([id]) => usual.includes(id) && !mine.some(({ line }) => line.catalogue === id));
  const less: readonly (readonly [string, string])[] = [['0', '0'], ['1', '−1'], ['2', '−2']];
  return html`<div class="gv-measures" role="group" aria-label=${field.label}>
    <h3>${field.label}</h3>
    <ul>
      ${mine.map(({ line, place }) => {
        const id = `${base}-${place}`;
        const part = (name: string, options?: Column['options']): TemplateResult | typeof nothing => {
          const own = column(name);
          return own ? labelled(c, `${id}-${name}`, options ? { ...own, type: 'CHOICE', options } : own, line[name] ?? '', set(place, name)) : nothing;
        };
        return html`<li>
          <div class="gv-cells">
            ${title(c, column('text'), `${id}-text`, line.text ?? '', set(place, 'text'))}
            ${part('progress')} ${line.progress === 'prevue' ? part('date') : nothing} ${part('less_likely', less)} ${part('less_severe', less)}
          </div>
          <button type="button" class="gv-button gv-bare gv-compact" aria-label=${c.say('row.remove.named', line.text || field.label)}
            @click=${() => {
              c.act.edit(field, without(lines(c.value(MEASURES)), place));
              c.act.focus(`add-${MEASURES}-${risk.id}`);
            }}>${icon('x')}${c.say('row.remove')}</button>
        </li>`;
      })}
    </ul>
    ${offered.length > 0 ? html`<p class="gv-meta">${c.say('measure.offers')}</p>` : nothing}
    <div class="gv-row gv-offers">
      ${offered.map((model) => html`<button type="button" class="gv-button gv-compact" @click=${() => add(model)}>${icon('plus')}${model[1]}</button>`)}
      <button type="button" class="gv-button gv-bare gv-compact" id=${`add-${MEASURES}-${risk.id}`} @click=${() => add()}>${icon('plus')}${c.say('measure.add')}</button>
    </div>
  </div>`;
}
