import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shell/lucide';
import { plain } from '../shell/texts';
import type { Context } from './context';

const DIALOG = 'gv-writers';

/** Who writes the sheet; its owner chooses with whom. */
export function writers(c: Context): TemplateResult {
  const mine = c.owner === c.head.me && c.head.state === 'DRAFT';
  return html`<section class="gv-card" aria-labelledby="gv-writers-title">
    <div class="gv-card-head"><h2 id="gv-writers-title">${c.say('writers')}</h2></div>
    <ul class="gv-writers">
      <li>${icon('user-check')}<span>${c.name(c.owner) || c.head.owner} <span class="gv-meta">${c.say('writers.owner')}</span></span></li>
      ${c.writers.map((person) => html`<li>${icon('user')}<span>${c.name(person)}</span></li>`)}
    </ul>
    ${mine
      ? html`<button type="button" class="gv-button gv-compact" id="gv-writers-open" @click=${() => dialog()?.showModal()}>${icon('users')}${c.say('writers.change')}</button>${choice(c)}`
      : nothing}
  </section>`;
}

const dialog = (): HTMLDialogElement | null => document.getElementById(DIALOG) as HTMLDialogElement | null;

function choice(c: Context): TemplateResult {
  const query = c.queries.get(DIALOG) ?? '';
  const wanted = plain(query);
  const send = (event: Event): void => {
    event.preventDefault();
    const chosen = [...(event.target as HTMLElement).querySelectorAll<HTMLInputElement>('input[type=checkbox]:checked')].map((box) => box.value);
    void c.act.writers(chosen).then((done) => done && dialog()?.close());
  };
  return html`<dialog class="gv-dialog" id=${DIALOG} aria-labelledby="gv-writers-head">
    <form @submit=${send}>
      <h2 id="gv-writers-head">${c.say('writers.title')}</h2>
      <p class="gv-soft">${c.say('writers.help')}</p>
      <label for="gv-writers-find" class="gv-visually-hidden">${c.say('writers.find')}</label>
      <input class="gv-input" type="search" id="gv-writers-find" placeholder=${c.say('writers.find')} .value=${query}
        @input=${(e: Event) => {
          c.queries.set(DIALOG, (e.target as HTMLInputElement).value);
          c.act.redraw();
        }} />
      <ul class="gv-writers-list">
        ${c.members
          .filter(([id]) => id !== c.owner)
          .map(([id, name, roles]) => html`<li ?hidden=${wanted !== '' && !plain(name).includes(wanted)}>
            <label class="gv-pick"><input type="checkbox" value=${id} ?checked=${c.writers.includes(id)} /><span>${name} <span class="gv-meta">${roles.split(',').map((role) => c.model.roles[role] ?? '').filter(Boolean).join(', ')}</span></span></label>
          </li>`)}
      </ul>
      ${c.askWrong ? html`<p class="gv-note" data-tone="attention" role="alert">${icon('info')}<span>${c.askWrong}</span></p>` : nothing}
      <div class="gv-row gv-dialog-acts">
        <button type="button" class="gv-button" @click=${() => dialog()?.close()}>${c.say('cancel')}</button>
        <button class="gv-button gv-primary">${c.say('writers.act')}</button>
      </div>
    </form>
  </dialog>`;
}
