import { html, type TemplateResult } from 'lit';
import { icon } from '../shell/lucide';
import type { Context } from './context';
import { labelled } from './inputs';
import { lines, type Field, type Line } from './model';

/** Lines with one place changed; an empty text forgets the cell. */
export function put(all: readonly Line[], place: number, column: string, text: string): readonly Line[] {
  return all.map((line, at) => (at === place ? { ...line, [column]: text } : line));
}

export function without(all: readonly Line[], place: number): readonly Line[] {
  return all.filter((_, at) => at !== place);
}

/** The button that takes a line away; the focus goes on to the next one, or to the one that adds. */
export function remover(c: Context, field: Field, place: number, count: number, named: string, take: () => void): TemplateResult {
  return html`<button type="button" class="gv-button gv-bare gv-compact" id=${`off-${field.id}-${place}`} aria-label=${c.say('row.remove.named', named)}
    @click=${() => {
      take();
      c.act.focus(place < count - 1 ? `off-${field.id}-${place}` : place > 0 ? `off-${field.id}-${place - 1}` : `add-${field.id}`);
    }}>${icon('x')}${c.say('row.remove')}</button>`;
}

/** Lines that need no care of their own: data sources, a corrective plan. */
export function rows(c: Context, field: Field): TemplateResult {
  const all = lines(c.value(field.id));
  const columns = field.columns ?? [];
  const add = (): void => {
    c.act.edit(field, [...all, {}]);
    c.act.focus(`i-${field.id}-${all.length}-${columns[0]?.id}`);
  };
  return html`<ol class="gv-sheet-lines">
      ${all.map(
        (line, place) => html`<li>
          <div class="gv-cells" role="group" aria-label=${c.say('row', place + 1)}>
            ${columns.map((column) =>
              labelled(c, `i-${field.id}-${place}-${column.id}`, column, line[column.id] ?? '', (text, typing) =>
                c.act.edit(field, put(lines(c.value(field.id)), place, column.id, text), typing)))}
          </div>
          ${remover(c, field, place, all.length, c.say('row', place + 1), () => c.act.edit(field, without(lines(c.value(field.id)), place)))}
        </li>`,
      )}
    </ol>
    <button type="button" class="gv-button gv-compact" id=${`add-${field.id}`} ?disabled=${all.length >= (field.max ?? Infinity)} @click=${add}>${icon('plus')}${c.say('row.add')}</button>`;
}
