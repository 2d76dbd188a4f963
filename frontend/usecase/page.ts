import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shell/lucide';
import { initials } from '../shell/texts';
import type { Context } from './context';
import { fieldBlock, isFilled } from './field';
import { STAR_KEY } from './labels';
import { parted, text, type Field } from './model';
import { rail } from './rail';
import { points, side } from './side';
import { day } from './shown';

/** Fields that are written inside another one. */
const INSIDE: Readonly<Record<string, string>> = { measures: 'risks' };

/** The whole screen: sections, the one that is open, and what stands in the way. */
export function page(c: Context): TemplateResult {
  const place = c.model.sections.indexOf(c.section);
  const open = points(c).length;
  return html`<div class="gv-sheet" data-pane=${c.pane}>
    ${rail(c)}
    <div class="gv-sheet-main">
      ${head(c, open)} ${bar(c)} ${notes(c)} ${section(c)} ${around(c, place)}
    </div>
    ${side(c)}
    <div class="gv-sheet-foot">
      <button type="button" class="gv-button" id="gv-open-sections" aria-expanded=${c.pane === 'sections'} aria-controls="gv-sheet-rail" @click=${() => c.act.pane('sections')}>${icon('list')}${c.say('foot.sections', place + 1, c.model.sections.length)}</button>
      <button type="button" class="gv-button" id="gv-open-side" aria-expanded=${c.pane === 'side'} aria-controls="gv-sheet-side" @click=${() => c.act.pane('side')}>${icon('flag')}${c.head.next ? (open === 0 ? c.say('points.none') : c.say(open === 1 ? 'points.one' : 'points', open)) : c.say('side')}</button>
    </div>
  </div>`;
}

function head(c: Context, open: number): TemplateResult {
  const { head } = c;
  const name = text(c.value('title')) || c.say('untitled');
  return html`<header class="gv-header">
    <div class="gv-header-words">
      <nav class="gv-context" aria-label=${c.say('context')}>
        <ol>
          <li><a href=${head.links.list}>${c.say('list')}</a></li>
          <li><a href=${head.links.page}>${c.say('sheet', head.number, head.version)}</a></li>
          <li>${c.model.states[head.state]}</li>
          ${head.links.other ? html`<li><a href=${head.links.other}>${c.say(head.living ? 'other.work' : 'other.life')}</a></li>` : nothing}
        </ol>
      </nav>
      <h1>${name}</h1>
      ${head.next ? html`<p>${situation(c, open)}</p>` : nothing}
    </div>
    ${travel(c)}
  </header>`;
}

function situation(c: Context, open: number): string {
  const { next = 'SUBMITTED' } = c.head;
  if (open > 0) {
    return c.say(open === 1 ? `situation.${next}.one` : `situation.${next}`, open);
  }
  return c.send?.to && c.send.why.length === 0 ? c.say('situation.send', c.send.to) : c.say('situation.clear');
}

/** Back and forth through one's last changes. */
function travel(c: Context): TemplateResult | typeof nothing {
  return c.head.why
    ? nothing
    : html`<div class="gv-actions gv-sheet-travel">
        <button type="button" class="gv-button gv-bare gv-compact" id="gv-undo" aria-disabled=${!c.canUndo} title=${c.say('undo.key')} @click=${c.act.undo}>${icon('rotate-ccw')}${c.say('undo')}</button>
        <button type="button" class="gv-button gv-bare gv-compact" id="gv-redo" aria-disabled=${!c.canRedo} title=${c.say('redo.key')} @click=${c.act.redo}>${icon('rotate-cw')}${c.say('redo')}</button>
      </div>`;
}

/** Who else is there, and what just happened. */
function bar(c: Context): TemplateResult {
  return html`<div class="gv-sheet-bar">
    <span class="gv-sheet-people" role="status">${c.present.map(
      (person) => html`<span><span class="gv-avatar" data-size="small" aria-hidden="true">${initials(person.name)}</span>${where(c, person.name, person.field)}</span>`,
    )}</span>
    <span class="gv-meta" role="status">${c.told}</span>
  </div>`;
}

function where(c: Context, name: string, at: string | undefined): string {
  const field = at && c.model.sections.flatMap((section) => section.fields).find(({ id }) => id === at);
  return field ? c.say('present.at', name, field.label) : c.say('present', name);
}

function notes(c: Context): TemplateResult {
  const { head } = c;
  return html`
    ${c.movedOn
      ? html`<div class="gv-note" data-tone="attention" role="alert">${icon('triangle-alert')}<div><p>${c.say('moved')}</p><p><a class="gv-button gv-compact" href=${location.href} router-ignore>${c.say('moved.reload')}</a></p></div></div>`
      : nothing}
    ${banners(c)}
    ${head.why
      ? html`<div class="gv-note" data-tone="neutral" id="gv-why">${icon('lock')}<p>${c.say(head.why, head.owner)} <a href=${head.links.page}>${c.say('page')}</a></p></div>`
      : c.life
        ? html`<div class="gv-note" id="gv-why">${icon('lock')}<p>${c.say('frozen')} <a href=${head.links.page}>${c.say('page')}</a></p></div>`
        : nothing}
    ${asked(c)}
  `;
}

/** What stands over everything, such as a review that is overdue. */
function banners(c: Context): TemplateResult[] {
  return c.model.sections
    .flatMap((section) => section.fields.flatMap((field) => c.findings(field.id)))
    .filter(([weight]) => weight === 'n')
    .map(([, words]) => html`<p class="gv-note" data-tone="danger">${icon('triangle-alert')}<span>${words}</span></p>`);
}

/** What the approver wants corrected, in his or her words, with what became of each field. */
function asked(c: Context): TemplateResult | typeof nothing {
  const { asked } = c.head;
  if (c.listed.length === 0) {
    return nothing;
  }
  const find = (id: string) => c.model.sections.flatMap((section) => section.fields.map((field) => ({ section, field }))).find(({ field }) => field.id === id);
  const open = c.listed.filter(([, became]) => became === 'open').length;
  const looks = { open: ['attention', 'circle-dashed'], changed: ['ok', 'pencil'], answered: ['ok', 'message-square'] } as const;
  return html`<section class="gv-card gv-sheet-asked" aria-labelledby="gv-asked-title">
    <div class="gv-card-head"><h2 id="gv-asked-title">${open > 0 ? c.say(open === 1 ? 'asked.one' : 'asked', open) : c.say('asked.done')}</h2></div>
    ${asked ? html`<blockquote><p class="gv-lines">${asked.words}</p><footer class="gv-meta">${asked.who}, ${day(c.model.lang, asked.at)}</footer></blockquote>` : nothing}
    <ul>
      ${c.listed.map(([id, became]) => {
        const found = find(id);
        const [tone, sign] = looks[became];
        return found
          ? html`<li><a href=${`?at=${id}`} router-ignore @click=${(e: Event) => {
              e.preventDefault();
              c.act.go(found.section.id, id);
            }}>${found.field.label}</a> <span class="gv-chip" data-tone=${tone}>${icon(sign)}${c.say(`listed.${became}`)}</span></li>`
          : nothing;
      })}
    </ul>
  </section>`;
}

function section(c: Context): TemplateResult {
  const { now, later } = parted(c.section, c, c.listed.map(([id]) => id));
  const outer = (fields: readonly Field[]): readonly Field[] => fields.filter(({ id }) => !(id in INSIDE && c.isOpen(INSIDE[id]!)));
  const first = outer(now);
  const rest = outer(later);
  const filled = rest.filter((field) => isFilled(c, field)).length;
  const starred = c.section.fields.some((field) => field.star);
  return html`<section class="gv-card gv-sheet-section" aria-labelledby="gv-section-title">
    <div class="gv-card-head"><h2 id="gv-section-title" tabindex="-1">${c.section.label}</h2></div>
    <p class="gv-soft">${c.section.help}</p>
    ${starred && !c.head.why ? html`<p class="gv-meta gv-star-key" id=${STAR_KEY}><span class="gv-star" aria-hidden="true">★</span> ${c.say('star')}</p>` : nothing}
    ${first.length === 0 && rest.length > 0 ? html`<div class="gv-note" data-tone="neutral">${icon('leaf')}<span>${c.say('section.nothing')}</span></div>` : nothing}
    <div class="gv-sheet-fields">${(first.length > 0 ? first : rest).map((field) => fieldBlock(c, field))}</div>
    ${first.length > 0 && rest.length > 0
      ? html`<details class="gv-sheet-later" id=${`later-${c.section.id}`} ?open=${c.unfolded.has(`later-${c.section.id}`)}
          @toggle=${(e: Event) => c.act.unfold(`later-${c.section.id}`, (e.target as HTMLDetailsElement).open)}>
          <summary>${c.say(`${c.life ? 'rest' : 'later.fold'}${rest.length === 1 ? '.one' : ''}`, rest.length)}${filled > 0 ? c.say(filled === 1 ? 'later.filled.one' : 'later.filled', filled) : nothing}</summary>
          <div class="gv-sheet-fields">${rest.map((field) => fieldBlock(c, field))}</div>
        </details>`
      : nothing}
  </section>`;
}

function around(c: Context, place: number): TemplateResult {
  const before = c.model.sections[place - 1];
  const after = c.model.sections[place + 1];
  const step = (section: typeof before, sign: string, id: string) =>
    section
      ? html`<button type="button" class="gv-button" id=${id} @click=${() => c.act.go(section.id)}>${sign === 'arrow-left' ? icon(sign) : nothing}<span>${section.label}</span>${sign === 'arrow-right' ? icon(sign) : nothing}</button>`
      : html`<span></span>`;
  return html`<nav class="gv-sheet-steps" aria-label=${c.say('steps')}>${step(before, 'arrow-left', 'gv-before')} ${step(after, 'arrow-right', 'gv-after')}</nav>`;
}
