import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shell/lucide';
import { label, type IndicatorModel } from './catalogue';
import type { Context } from './context';
import { labelled } from './inputs';
import { lines, type Column, type Field, type Line } from './model';
import { picker } from './picker';
import { put, remover, without } from './rows';
import { numeral } from './shown';

/** What is measured, from where and up to where. */
export function indicators(c: Context, field: Field): TemplateResult {
  c.act.browse();
  const all = lines(c.value(field.id));
  const full = all.length >= (field.max ?? Infinity);
  const known = c.catalogue?.indicators ?? [];
  const add = (model?: IndicatorModel): void => {
    const line: Line = model
      ? { kpi: model.id, name: model.name, family: model.family, unit: model.unit, frequency: model.frequency, source: model.source, baseline_method: model.method }
      : {};
    c.act.edit(field, [...all, line]);
    c.act.unfold(`${field.id}-${all.length}`, true);
    if (!model) {
      c.act.focus(`i-${field.id}-${all.length}-name`);
    }
  };
  return html`<ol class="gv-sheet-cards">
      ${all.map((line, place) => html`<li>${card(c, field, line, place, all)}</li>`)}
    </ol>
    <div class="gv-row">
      <button type="button" class="gv-button gv-compact" id=${`add-${field.id}`} ?disabled=${full} @click=${() => add()}>${icon('plus')}${c.say('indicator.add')}</button>
    </div>
    ${picker(
      c,
      field.id,
      c.say('indicator.pick'),
      known.map((one) => ({
        id: one.id,
        title: one.name,
        text: one.text,
        group: label(c.catalogue?.families ?? [], one.family),
        there: all.some((line) => line.kpi === one.id),
      })),
      full,
      (id) => add(known.find((one) => one.id === id)),
    )}`;
}

const START = ['baseline', 'baseline_on', 'baseline_method'];
const GOAL = ['target', 'target_on'];

function card(c: Context, field: Field, line: Line, place: number, all: readonly Line[]): TemplateResult {
  const key = `${field.id}-${place}`;
  const set = (column: string) => (text: string, typing?: boolean) => c.act.edit(field, put(lines(c.value(field.id)), place, column, text), typing);
  const part = (column: Column): TemplateResult => labelled(c, `i-${key}-${column.id}`, column, line[column.id] ?? '', set(column.id));
  const parts = (wanted: (id: string) => boolean): TemplateResult[] => (field.columns ?? []).filter(({ id }) => id !== 'kpi' && wanted(id)).map(part);
  const unit = line.unit ? `\u00a0${line.unit}` : '';
  const from = line.baseline ? numeral(c.model.lang, line.baseline) + unit : '–';
  const to = line.target ? numeral(c.model.lang, line.target) + unit : '–';
  const model = c.catalogue?.indicators.find((one) => one.id === line.kpi);
  return html`<details class="gv-sheet-card" ?open=${c.unfolded.has(key)} @toggle=${(e: Event) => c.act.unfold(key, (e.target as HTMLDetailsElement).open)}>
    <summary>
      <span class="gv-rank" aria-hidden="true">${place + 1}</span>
      <span class="gv-card-name">${line.name || c.say('indicator.new')}</span>
      <span class="gv-card-sum">${from} <span aria-hidden="true">→</span><span class="gv-visually-hidden">${c.say('indicator.to')}</span> ${to}</span>
    </summary>
    <div class="gv-sheet-card-body">
      ${model ? html`<p class="gv-meta">${model.text}</p>` : nothing}
      <div class="gv-cells">${parts((id) => !START.includes(id) && !GOAL.includes(id))}</div>
      <h3>${c.say('indicator.start')}</h3>
      <div class="gv-cells">${parts((id) => START.includes(id))}</div>
      <h3>${c.say('indicator.goal')}</h3>
      <div class="gv-cells">${parts((id) => GOAL.includes(id))}</div>
      ${remover(c, field, place, all.length, line.name || c.say('row', place + 1), () => c.act.edit(field, without(all, place)))}
    </div>
  </details>`;
}
