import { html, nothing, type TemplateResult } from 'lit';
import { say, type Texts } from '../shell/texts';
import type { Change, Changes } from './changes';
import { sprite } from './icons';
import type { Content, IndexEntry } from './model';

export interface Changed {
  readonly texts: Texts;
  readonly since: string;
  readonly changes: Changes;
  go(question: string): void;
}

/** « Qu’est-ce qui a changé ? »: what fell first. */
export function changed(c: Changed): TemplateResult {
  const { texts, changes } = c;
  const nothingYet = changes.down.length + changes.up.length + changes.other.length === 0;
  return html`<p class="faint">${say(texts, 'changes.since', c.since)}</p>
    ${nothingYet ? html`<p>${say(texts, 'changes.none')}</p>` : nothing}
    ${list(c, 'down', 'trending-down', changes.down)} ${list(c, 'up', 'trending-up', changes.up)} ${list(c, 'other', 'circle-question-mark', changes.other)}
    ${changes.fresh.length > 0
      ? html`<h3>${say(texts, 'changes.fresh', changes.fresh.length)}</h3><ul class="changes">${changes.fresh.map((e) => html`<li>${way(c, e)}</li>`)}</ul>`
      : nothing}
    <p class="faint">${say(texts, 'changes.same', changes.same)} ${changes.open > 0 ? say(texts, 'changes.open', changes.open) : nothing}</p>`;
}

function list(c: Changed, key: string, symbol: string, all: readonly Change[]): TemplateResult | typeof nothing {
  return all.length === 0
    ? nothing
    : html`<h3>${sprite(symbol)} ${say(c.texts, `changes.${key}`, all.length)}</h3>
        <ul class="changes">
          ${all.map((change) => html`<li>${way(c, change.entry)}<span class="moved">${word(c, change.before)} → <b>${word(c, change.now)}</b></span></li>`)}
        </ul>`;
}

function way(c: Changed, entry: IndexEntry): TemplateResult {
  return html`<button class="linklike" @click=${() => c.go(entry.id)}><span class="code">${entry.id}</span> ${entry.label}</button>`;
}

function word(c: Changed, content: Content): string {
  return content.state === 'n' ? String(content.value) : say(c.texts, content.state === '?' ? 'unknown' : content.state === 's' ? 'na' : 'unanswered').toLowerCase();
}
