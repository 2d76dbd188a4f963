import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shell/lucide';
import { clock } from '../shell/texts';
import type { Context } from './context';
import './mention-area';
import type { MentionArea } from './mention-area';
import type { Comment } from './model';
import { day } from './shown';

export const openOn = (c: Context, field: string): readonly Comment[] => c.comments.filter((one) => one.field === field && !one.settled);

/** The button that unfolds what was said about a field; it says how much is open. */
export function toggle(c: Context, field: string, label: string): TemplateResult {
  const open = openOn(c, field).length;
  const shown = c.threads.has(field);
  return html`<button type="button" class="gv-sheet-talk" id=${`talk-${field}`} aria-expanded=${shown} data-some=${open > 0 ? '' : nothing}
    aria-label=${open > 0 ? c.say('comment.open.named', open, label) : c.say('comment.named', label)} title=${c.say('comment')}
    @click=${() => c.act.thread(field)}>${icon('message-square')}${open > 0 ? html`<span>${open}</span>` : nothing}</button>`;
}

/** What was said, and the place to say something. */
export function thread(c: Context, field: string): TemplateResult | typeof nothing {
  if (!c.threads.has(field)) {
    return nothing;
  }
  const all = c.comments.filter((one) => one.field === field);
  const id = `say-${field || 'sheet'}`;
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const area = (event.target as HTMLElement).querySelector<MentionArea>('gv-mention-area');
    if (area?.value.trim() && (await c.act.comment(field, area.value, area.mentioned))) {
      area.clear();
    }
  };
  return html`<div class="gv-sheet-thread">
    ${all.length > 0 ? html`<ul>${all.map((one) => said(c, one))}</ul>` : nothing}
    <form @submit=${send}>
      <label for=${id}>${c.say(field ? 'comment.label' : 'comment.label.whole')}</label>
      <gv-mention-area .members=${c.members} .hint=${c.say('comment.mention')} .listed=${c.say('comment.members')} memory=${`${c.head.scope}|${field}`} area=${id}></gv-mention-area>
      <div class="gv-row"><button class="gv-button gv-compact">${icon('send')}${c.say('comment.send')}</button><span class="gv-meta">${c.say('comment.mention')}</span></div>
    </form>
  </div>`;
}

function said(c: Context, one: Comment): TemplateResult {
  const open = !one.settled;
  return html`<li data-settled=${open ? nothing : ''}>
    <p class="gv-meta"><b>${c.name(one.who)}</b> · ${day(c.model.lang, one.at)}, ${clock(c.model.lang, one.at)}</p>
    <p class="gv-lines">${one.words}</p>
    <p class="gv-row">
      ${open ? nothing : html`<span class="gv-meta">${icon('check')} ${c.say('comment.settled', c.name(one.settled ?? ''))}</span>`}
      <button type="button" class="gv-button gv-bare gv-compact" @click=${() => c.act.settle(one.id, !open)}>${c.say(open ? 'comment.settle' : 'comment.reopen')}</button>
    </p>
  </li>`;
}
