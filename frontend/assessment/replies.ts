import { html, nothing, type TemplateResult } from 'lit';
import { clock, say, type Texts } from '../shell/texts';
import { icon, sprite } from './icons';
import type { Content, Question, ReceivedReply } from './model';

export interface Replies {
  readonly texts: Texts;
  readonly lang: string;
  readonly question: Question;
  readonly content: Content;
  readonly levels: readonly string[];
  readonly replies: readonly ReceivedReply[];
  readonly readOnly: boolean;
  /** Address of the workspace. */
  readonly workspace: string;
  settle(reply: ReceivedReply, accepted: boolean): void;
}

/** What people of the company replied to the question, beside the answer of the audit: to be taken over, or put aside. */
export function replies(r: Replies): TemplateResult | typeof nothing {
  return r.replies.length === 0 ? nothing : html`${r.replies.map((reply) => one(r, reply))}`;
}

function one(r: Replies, reply: ReceivedReply): TemplateResult {
  const { texts, question } = r;
  const title = say(texts, 'reply', reply.by, when(r.lang, reply.at));
  const keep = say(texts, r.content.state === '-' ? 'reply.aside' : 'reply.keep');
  return html`<section class="reply" aria-label=${title}>
    <p class="reply-by">${sprite('message-square')} ${title}</p>
    <p>
      ${reply.value === undefined
        ? html`<b>${say(texts, 'reply.unknown')}</b>`
        : html`<b>${reply.value} – ${r.levels[reply.value]}.</b> ${question.levels[reply.value]}`}
    </p>
    ${reply.text ? html`<blockquote>${reply.text}</blockquote>` : nothing}
    ${reply.files.map(
      (file) => html`<p class="meta">${icon('clip')} <a href=${`${r.workspace}/files/${file.id}`} download=${file.name}>${file.name}</a></p>`,
    )}
    ${r.readOnly
      ? nothing
      : html`<p class="reply-acts">
          <button class="small-button" @click=${() => r.settle(reply, true)}>${say(texts, 'reply.take')}</button>
          <button class="linklike" @click=${() => r.settle(reply, false)}>${keep}</button>
        </p>`}
  </section>`;
}

function when(lang: string, at: string): string {
  return `${new Date(at).toLocaleDateString(lang, { day: 'numeric', month: 'short' })} ${clock(lang, at)}`;
}
