import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shell/lucide';
import type { Context } from './context';
import { select } from './inputs';
import { text, type Cell, type Field, type Option } from './model';

const LOOKS = { YES: ['ok', 'circle-check'], CONDITION: ['attention', 'flag'], NO: ['danger', 'ban'] } as const;

/** The tool out of the register, with what the charter says of it and of these data. */
export function tool(c: Context, field: Field): TemplateResult {
  const value = text(c.value(field.id));
  const chosen = c.tools.find(([id]) => id === value);
  const offered = c.tools.filter(([id, , , , status]) => status !== 'WITHDRAWN' || id === value);
  const options = offered.map(([id, name, kind, level]): Option => [id, [name, [kind, level && c.say('tool.most', level)].filter(Boolean).join(', ')].filter(Boolean).join(' – ')]);
  return html`${select(c, field, options)}
    <p class="gv-meta">${c.say('tool.register')} <a href=${c.head.links.tools}>${c.say('tool.register.open')}</a></p>
    ${chosen
      ? html`<dl class="gv-tool-facts">
          <div><dt>${c.say('tool.kind')}</dt><dd>${c.model.kinds[chosen[2]] ?? c.say('unknown')}</dd></div>
          <div><dt>${c.say('tool.level')}</dt><dd>${c.model.levels[chosen[3]] ?? c.say('unknown')}</dd></div>
          <div><dt>${c.say('tool.hosting')}</dt><dd>${chosen[5] || c.say('unknown')}</dd></div>
        </dl>`
      : nothing}
    <div role="status">${verdict(c, c.cell)}</div>`;
}

/** The cell of the charter's matrix: these data in this tool. */
export function verdict(c: Context, cell: Cell | undefined): TemplateResult | typeof nothing {
  if (!cell) {
    return nothing;
  }
  if (!cell.charter) {
    return html`<p class="gv-note" data-tone="neutral">${icon('info')}<span>${c.say('cell.none')}</span></p>`;
  }
  if (!cell.verdict) {
    return html`<p class="gv-note" data-tone="neutral">${icon('info')}<span>${c.say('cell.open')}</span></p>`;
  }
  const [tone, sign] = LOOKS[cell.verdict];
  return html`<p class="gv-note" data-tone=${tone}>${icon(sign)}<span><b>${c.say(`cell.${cell.verdict}`)}</b> ${c.say('cell', cell.level ?? '', cell.kind ?? '', cell.charter)}</span></p>`;
}
