import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../shell/lucide';
import { plain } from '../shell/texts';
import type { Context } from './context';

/** Something of a catalogue to be added. */
export interface Pick {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly group: string;
  readonly there: boolean;
}

const MOST = 60;

/** A catalogue to search and add from, folded until it is asked for. */
export function picker(c: Context, id: string, title: string, all: readonly Pick[], full: boolean, add: (id: string) => void): TemplateResult {
  const query = c.queries.get(id) ?? '';
  const words = plain(query).split(/\s+/).filter(Boolean);
  const found = all.filter((one) => words.every((word) => plain(`${one.title} ${one.text} ${one.group}`).includes(word))).slice(0, MOST);
  return html`<details class="gv-picker" @toggle=${c.act.browse}>
    <summary class="gv-button gv-compact" id=${`pick-${id}`}>${icon('list')}${title}</summary>
    <div class="gv-picker-box">
      <label for=${`q-${id}`} class="gv-visually-hidden">${c.say('pick.search')}</label>
      <input class="gv-input" type="search" id=${`q-${id}`} placeholder=${c.say('pick.search')} .value=${live(query)}
        @input=${(e: Event) => {
          c.queries.set(id, (e.target as HTMLInputElement).value);
          c.act.redraw();
        }} />
      ${c.catalogue ? nothing : html`<p role="status">${c.say('loading')}</p>`}
      <ul>
        ${found.map(
          (one) => html`<li>
            <div><p class="gv-strong">${one.title}</p><p class="gv-meta">${one.group} · ${one.text}</p></div>
            <button type="button" class="gv-button gv-compact" ?disabled=${one.there || full} aria-label=${c.say(one.there ? 'pick.there.named' : 'pick.add.named', one.title)}
              @click=${() => add(one.id)}>${one.there ? html`${icon('check')}${c.say('pick.there')}` : html`${icon('plus')}${c.say('pick.add')}`}</button>
          </li>`,
        )}
      </ul>
      ${c.catalogue && found.length === 0 ? html`<p class="gv-soft">${c.say('pick.none')}</p>` : nothing}
    </div>
  </details>`;
}
