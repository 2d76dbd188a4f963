import { html, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Context } from './context';
import { axis, lines, quadrant, type Field, type Line, type Model, type Quadrant } from './model';

const MOST = 10;

function scoresOf(all: readonly Line[]): Map<string, number> {
  return new Map(all.map((line) => [line.criterion ?? '', Number(line.score ?? 0) || 0]));
}

/** Seven marks from 1 to 10, each with its reason, and where they lead. */
export function scores(c: Context, field: Field): TemplateResult {
  const options = field.columns?.find((column) => column.id === 'criterion')?.options ?? [];
  const all = lines(c.value(field.id));
  const put = (criterion: string, column: string, text: string, typing?: boolean): void => {
    const now = lines(c.value(field.id));
    const before: Line = now.find((line) => line.criterion === criterion) ?? {};
    const { criterion: _, ...after } = { ...before, [column]: text };
    const blank = Object.values(after).every((one) => !one.trim());
    const next = c.model.criteria
      .map(([id]) => (id === criterion ? (blank ? undefined : { criterion, ...after }) : now.find((line) => line.criterion === id)))
      .filter((line): line is Line => line !== undefined);
    c.act.edit(field, next, typing);
  };
  return html`${(['IMPACT', 'FEASIBILITY'] as const).map(
      (of) => html`<div class="gv-scores" role="group" aria-label=${c.say(`axis.${of}`)}>
        <h3>${c.say(`axis.${of}`)}</h3>
        ${c.model.criteria
          .filter(([, own]) => own === of)
          .map(([id, , weight]) => {
            const line = all.find((one) => one.criterion === id) ?? {};
            const score = Number(line.score ?? 0) || 0;
            const label = options.find(([known]) => known === id)?.[1] ?? id;
            const name = `i-${field.id}-${id}`;
            return html`<div class="gv-score">
              <label for=${name}>${label} <span class="gv-meta">${c.say('score.weight', weight)}</span></label>
              <input type="range" id=${name} min="0" max=${MOST} step="1" data-unset=${score === 0 ? '' : 'no'}
                aria-valuetext=${score === 0 ? c.say('score.none') : c.say('score.of', score)}
                .value=${live(String(score))} style=${`--gv-part:${(score / MOST) * 100}%`}
                @input=${(e: Event) => put(id, 'score', (e.target as HTMLInputElement).value.replace(/^0$/, ''), true)} @change=${c.act.leave} />
              <output for=${name}>${score === 0 ? '–' : score}</output>
              <input type="text" class="gv-input" id=${`${name}-reason`} autocomplete="off" aria-label=${c.say('score.reason.of', label)} placeholder=${c.say('score.reason')}
                .value=${live(line.reason ?? '')} @input=${(e: Event) => put(id, 'reason', (e.target as HTMLInputElement).value, true)} @blur=${c.act.leave} />
            </div>`;
          })}
      </div>`,
    )}
    ${result(c, scoresOf(all))}`;
}

const tenths = (lang: string, value: number): string => (value / 10).toFixed(1).replace('.', lang.startsWith('fr') ? ',' : '.');

function result(c: Context, marks: ReadonlyMap<string, number>): TemplateResult {
  const impact = axis(c.model, marks, 'IMPACT');
  const feasibility = axis(c.model, marks, 'FEASIBILITY');
  const where = impact === undefined || feasibility === undefined ? undefined : quadrant(c.model, impact, feasibility);
  const { lang } = c.model;
  return html`<div class="gv-score-result" role="status">
    ${map(c.model, impact, feasibility, where)}
    <div>
      <p class="gv-strong">${where ? c.say(`quadrant.${where}`) : c.say('score.open')}</p>
      <p>${c.say('score.result', impact === undefined ? '–' : tenths(lang, impact), feasibility === undefined ? '–' : tenths(lang, feasibility))}</p>
    </div>
  </div>`;
}

const SIDE = 96;
const CORNER: Readonly<Record<Quadrant, readonly [x: number, y: number]>> = {
  gains_rapides: [48, 0],
  projets_strategiques: [0, 0],
  ameliorations_ponctuelles: [48, 48],
  a_eviter: [0, 48],
};

/** The four quadrants, feasibility to the right and impact upwards; its words stand beside it. */
function map(model: Model, impact: number | undefined, feasibility: number | undefined, where: Quadrant | undefined): TemplateResult {
  // The threshold stands in the middle: what is below it takes the lower half of its axis.
  const high = model.threshold * 10;
  const place = (value: number) => (value < high ? ((value - 10) / (high - 10)) * 0.5 : 0.5 + ((value - high) / (100 - high)) * 0.5) * (SIDE - 12) + 6;
  const [x, y] = where ? CORNER[where] : [0, 0];
  return html`<svg class="gv-quadrants" viewBox="0 0 96 96" width="96" height="96" aria-hidden="true">
    ${where ? svg`<rect class="gv-here" x=${x} y=${y} width="48" height="48" />` : ''}
    <path d="M.5.5h95v95H.5zM48 0v96M0 48h96" />
    ${impact !== undefined && feasibility !== undefined ? svg`<circle cx=${place(feasibility)} cy=${SIDE - place(impact)} r="5" />` : ''}
  </svg>`;
}
