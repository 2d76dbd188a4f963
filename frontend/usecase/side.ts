import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shell/lucide';
import { openOn, thread, toggle } from './comments';
import type { Context } from './context';
import type { Field, Finding, Section } from './model';
import { opinions } from './opinions';
import { closer } from './rail';
import { writers } from './writers';

export interface Point {
  readonly section: Section;
  readonly field: Field;
  readonly finding: Finding;
}

/** Everything that keeps the sheet from the next state, in its order: what rules say, and what is still to be corrected. */
export function points(c: Context): readonly Point[] {
  const toCorrect = new Set(c.listed.filter(([, became]) => became === 'open').map(([field]) => field));
  return c.model.sections.flatMap((section) =>
    section.fields.flatMap((field) => {
      const found = c.findings(field.id).filter(([weight]) => weight === 'b');
      const all: readonly Finding[] = found.length === 0 && toCorrect.has(field.id) ? [['b', '', '']] : found;
      return all.map((finding) => ({ section, field, finding }));
    }));
}

/** What still blocks with the way there, the next step, and the people around the sheet. */
export function side(c: Context): TemplateResult {
  return html`<aside class="gv-sheet-side" id="gv-sheet-side" aria-label=${c.say('side')}>
    <div class="gv-sheet-pane-head"><span></span>${closer(c)}</div>
    ${blocking(c)} ${opinions(c)} ${talk(c)} ${writers(c)}
  </aside>`;
}

function blocking(c: Context): TemplateResult | typeof nothing {
  const { next } = c.head;
  if (!next) {
    return nothing;
  }
  const all = points(c);
  const sections = c.model.sections.filter((section) => all.some((point) => point.section === section));
  return html`<section class="gv-card" id="gv-blocking" tabindex="-1" aria-labelledby="gv-blocking-title">
    <div class="gv-card-head">
      <h2 id="gv-blocking-title">${c.say('blocking')}</h2>
      ${all.length > 0
        ? html`<span class="gv-chip" data-tone="attention">${icon('flag')}${c.say(all.length === 1 ? 'points.one' : 'points', all.length)}</span>`
        : html`<span class="gv-chip" data-tone="ok">${icon('check')}${c.say('points.none')}</span>`}
    </div>
    <p class="gv-soft">${c.say(`before.${next}`)}</p>
    ${all.length > 0
      ? html`<div class="gv-blocking-list">
      ${sections.map(
        (section) => html`<h3>${section.label}</h3>
          <ul>
            ${all
              .filter((point) => point.section === section)
              .map(({ field, finding: [, words, code] }) => html`<li>
                ${icon('circle-dashed')}
                <span>
                  ${way(c, section, field)}
                  ${code === '' ? nothing : html`<span>${words}${/^V\d/.test(code) ? html` <span class="gv-meta">${code}</span>` : nothing}</span>`}
                </span>
              </li>`)}
          </ul>`,
      )}
    </div>`
      : nothing}
    ${onward(c, all.length)} ${ahead(c, all.length)}
  </section>`;
}

const way = (c: Context, section: Section, field: Field): TemplateResult =>
  html`<a href=${`?at=${field.id}`} router-ignore @click=${(e: Event) => {
    e.preventDefault();
    c.act.go(section.id, field.id);
  }}>${field.label}</a>`;

/** What the approval will ask for: unfolded once the sheet could be sent, since who decides would only send it back. */
function ahead(c: Context, open: number): TemplateResult | typeof nothing {
  const all = c.send?.ahead ?? [];
  const found = c.model.sections.flatMap((section) =>
    section.fields.flatMap((field) => all.filter(([id]) => id === field.id).map(([, words]) => ({ section, field, words }))));
  return found.length === 0
    ? nothing
    : html`<details class="gv-sheet-ahead" ?open=${open === 0}>
        <summary>${c.say(found.length === 1 ? 'ahead.one' : 'ahead', found.length)}</summary>
        <p class="gv-soft">${c.say('ahead.help')}</p>
        <div class="gv-blocking-list">
          <ul>
            ${found.map(({ section, field, words }) => html`<li>${icon('clock')}<span>${way(c, section, field)}${words ? html`<span>${words}</span>` : nothing}</span></li>`)}
          </ul>
        </div>
      </details>`;
}

/** The button of the next step. It stays there while something blocks, and says what. */
function onward(c: Context, open: number): TemplateResult {
  if (!c.send) {
    return html`<p class="gv-sheet-onward"><a href=${c.head.links.page}>${c.say('page')}</a></p>`;
  }
  const { to, why, director } = c.send;
  const ready = open === 0 && why.length === 0;
  const again = c.head.state === 'CHANGES_REQUESTED';
  return html`<div class="gv-sheet-onward">
    ${why.map((words) => html`<p class="gv-note" data-tone="attention">${icon('info')}<span>${words}</span></p>`)}
    ${c.wrong ? html`<p class="gv-note" data-tone="danger" role="alert">${icon('triangle-alert')}<span>${c.wrong}</span></p>` : nothing}
    ${director ? html`<p class="gv-meta">${c.say('send.director')}</p>` : nothing}
    <button type="button" class=${`gv-button${ready ? ' gv-primary' : ''}`} id="gv-send" @click=${c.act.send}>
      ${icon('send')}${to ? c.say(again ? 'send.again.to' : 'send.to', to) : c.say(again ? 'send.again' : 'send')}
    </button>
    <p class="gv-meta">${c.say(ready ? 'send.ready' : open > 0 ? 'send.open' : 'send.shut')}</p>
  </div>`;
}

function talk(c: Context): TemplateResult {
  const elsewhere = c.model.sections.flatMap((section) =>
    section.fields.map((field) => ({ section, field, open: openOn(c, field.id).length })).filter(({ open }) => open > 0));
  return html`<section class="gv-card" aria-labelledby="gv-talk-title">
    <div class="gv-card-head"><h2 id="gv-talk-title">${c.say('comments')}</h2>${toggle(c, '', c.say('comment.whole'))}</div>
    ${elsewhere.length > 0
      ? html`<ul class="gv-talk-list">
          ${elsewhere.map(({ section, field, open }) => html`<li><a href=${`?at=${field.id}`} router-ignore @click=${(e: Event) => {
            e.preventDefault();
            c.act.go(section.id, field.id);
            if (!c.threads.has(field.id)) {
              c.act.thread(field.id);
            }
          }}>${field.label}</a> <span class="gv-meta">${c.say(open === 1 ? 'comment.count.one' : 'comment.count', open)}</span></li>`)}
        </ul>`
      : openOn(c, '').length === 0 && !c.threads.has('')
        ? html`<p class="gv-soft">${c.say('comments.none')}</p>`
        : nothing}
    ${thread(c, '')}
  </section>`;
}
