import { html, nothing, type TemplateResult } from 'lit';
import { foldedHelp } from './help';
import { icon, sprite } from './icons';
import { clashes } from './clashes';
import type { Contradiction } from './contradiction';
import type { Sending } from './evidence';
import { files } from './files';
import {
  decode, REASON_MIN, sendable, TEXT_MAX, type Content, type DimensionData, type Evidence, type EvidenceFile, type Question, type ReceivedReply, type Rest,
} from './model';
import { replies } from './replies';
import type { Trouble } from './sender';
import { clock, initials, say, type Texts } from '../shell/texts';

const EVIDENCE: readonly Evidence[] = ['d', 'o', 'p'];
const EVIDENCE_ICON = { d: 'speech', o: 'eye', p: 'clip' } as const;

/** What a question card needs to draw itself, and the ways it answers back. */
export interface Card {
  readonly data: DimensionData;
  readonly texts: Texts;
  readonly question: Question;
  readonly content: Content;
  readonly current: boolean;
  readonly readOnly: boolean;
  readonly here: readonly string[];
  readonly trouble?: Trouble;
  readonly news?: { readonly by: string; readonly at: string };
  readonly evidence?: Evidence;
  readonly reasonOpen: boolean;
  readonly helpOpen: boolean;
  /** Somebody changed another part of the same answer meanwhile: both changes stand. */
  readonly merged: boolean;
  /** Everything that is not needed to begin; until then a card has neither files nor contradictions. */
  readonly rest?: Rest;
  readonly files: readonly EvidenceFile[];
  readonly sendings: readonly Sending[];
  readonly others: readonly { readonly question: string; readonly file: EvidenceFile }[];
  readonly picking: boolean;
  readonly asked?: string;
  readonly workspace: string;
  readonly replies: readonly ReceivedReply[];
  readonly clashes: readonly Contradiction[];
  readonly explaining?: string;
  readonly act: CardActions;
}

export interface CardActions {
  go(question: string): void;
  level(question: string, value: number): void;
  evidence(question: string, evidence: Evidence): void;
  unknown(question: string): void;
  notApplicable(question: string): void;
  revisit(question: string): void;
  comment(question: string, text: string): void;
  reason(question: string, text: string): void;
  leave(): void;
  keepMine(question: string): void;
  takeTheirs(question: string): void;
  abandon(question: string): void;
  take(question: string, files: readonly File[]): void;
  close(sending: Sending): void;
  retry(): void;
  look(file: EvidenceFile): void;
  pick(open: boolean): void;
  link(question: string, file: EvidenceFile): void;
  ask(file?: EvidenceFile): void;
  unlink(question: string, file: EvidenceFile): void;
  explainBegin(rule: string): void;
  explain(contradiction: Contradiction, text: string): void;
  explainStop(): void;
  settle(reply: ReceivedReply, accepted: boolean): void;
}

/** One line in words: « 3 – Maîtrisé. », the statement, or the state. */
export function verdict(card: Pick<Card, 'data' | 'texts'>, question: Question, content: Content): TemplateResult {
  if (content.state === 'n') {
    const value = content.value ?? 0;
    return html`<b>${value} – ${card.data.levels[value]}.</b> ${question.levels[value]}`;
  }
  if (content.state === 's') {
    return html`<b>${say(card.texts, 'na')}.</b> ${content.reason}`;
  }
  return html`<b>${say(card.texts, content.state === '?' ? 'unknown' : 'unanswered')}.</b>`;
}

export function folded(card: Card): TemplateResult {
  const { question, content, texts, act } = card;
  const proof = content.state === 'n' ? content.evidence : undefined;
  return html`<div class="folded" id=${question.id}>
    <button @click=${() => act.go(question.id)} aria-label=${`${question.id} ${question.label}`}>
      <span class="code">${question.id}</span>
      <span class="name">${question.label}${others(card)}</span>
      <span class="proof">
        ${card.clashes.some((c) => !c.explained) ? html`<span class="flag">${sprite('arrow-right-left')} ${say(texts, 'clash.short')}</span>` : nothing}
        ${card.replies.map((r) => html`<span class="flag">${sprite('message-square')} ${r.by}</span>`)}
        ${content.revisit ? html`<span class="flag">${icon('bookmark')} ${say(texts, 'revisit')}</span>` : nothing}
        ${card.files.length > 0 ? html`<span>${icon('clip')} ${say(texts, card.files.length === 1 ? 'files.one' : 'files.count', card.files.length)}</span>` : nothing}
        ${proof ? html`<span>${icon(EVIDENCE_ICON[proof])} ${say(texts, `evidence.${proof}`)}</span>` : nothing}
      </span>
      <span class="answer">${verdict(card, question, content)}</span>
      ${content.comment ? html`<span class="said">${content.comment}</span>` : nothing}
    </button>
  </div>`;
}

export function open(card: Card): TemplateResult {
  const { question, current, texts, trouble, readOnly } = card;
  return html`<section
    class=${current ? 'card current' : 'card'}
    id=${question.id}
    tabindex="-1"
    role="group"
    aria-labelledby=${`t-${question.id}`}
    @click=${current ? nothing : () => card.act.go(question.id)}
    @dragover=${(e: DragEvent) => aimed(e, card)}
    @drop=${(e: DragEvent) => dropped(e, card)}
  >
    <div class="meta">
      <span>${question.id} · ${question.label}${others(card)}</span>
      <span>${say(texts, 'weight', question.weight)} · ${say(texts, 'ask', question.respondent)}</span>
    </div>
    <h2 id=${`t-${question.id}`}>${question.text}</h2>
    ${trouble?.kind === 'conflict' ? conflict(card) : html`${levels(card)}${replied(card)}${current && !readOnly ? tools(card) : nothing}`}
    ${trouble?.kind === 'refused' ? refused(card, trouble.message, trouble.closed) : nothing}
    ${card.rest && trouble?.kind !== 'conflict' && (current || card.files.length + card.sendings.length + gone(card).length > 0) ? evidence(card) : nothing}
    ${card.rest ? clashing(card) : nothing}
    ${card.merged ? html`<p class="news" role="status">${say(texts, 'merged')}</p>` : nothing}
    ${card.news ? html`<p class="news" role="status">${say(texts, 'updated', card.news.by, clock(card.data.lang, card.news.at))}</p>` : nothing}
    ${readOnly ? said(card) : nothing}
    ${current ? foldedHelp(card.data, texts, question, card.content, card.helpOpen) : nothing}
  </section>`;
}

function replied(card: Card): TemplateResult | typeof nothing {
  return replies({
    texts: card.texts,
    lang: card.data.lang,
    question: card.question,
    content: card.content,
    levels: card.data.levels,
    replies: card.replies,
    readOnly: card.readOnly || !card.current,
    workspace: card.workspace,
    settle: card.act.settle,
  });
}

function gone(card: Card): readonly string[] {
  return card.rest?.gone?.[card.question.id] ?? [];
}

function evidence(card: Card): TemplateResult {
  const { question, content, act, rest } = card;
  const readOnly = card.readOnly || !card.current;
  const there = card.files.length > 0;
  return files({
    texts: card.texts,
    upload: rest?.upload ?? {},
    lang: card.data.lang,
    question: question.id,
    files: card.files,
    gone: gone(card),
    sendings: card.sendings,
    others: card.others,
    picking: card.picking && card.current,
    asked: card.asked,
    readOnly,
    accept: rest?.accept ?? '',
    workspace: card.workspace,
    announced: !readOnly && content.evidence === 'p' && !there && card.sendings.length === 0,
    unsaid: !readOnly && content.state === 'n' && content.evidence !== 'p' && there,
    take: (all) => act.take(question.id, all),
    close: act.close,
    retry: act.retry,
    look: act.look,
    pick: act.pick,
    link: (file) => act.link(question.id, file),
    ask: act.ask,
    unlink: (file) => act.unlink(question.id, file),
  });
}

function clashing(card: Card): TemplateResult | typeof nothing {
  return clashes({
    texts: card.texts,
    found: card.clashes,
    current: card.question.id,
    explaining: card.current ? card.explaining : undefined,
    home: card.data.home,
    readOnly: card.readOnly || !card.current,
    go: card.act.go,
    begin: card.act.explainBegin,
    explain: card.act.explain,
    stop: card.act.explainStop,
  });
}

function aimed(event: DragEvent, card: Card): void {
  if (card.rest && !card.readOnly && event.dataTransfer?.types.includes('Files')) {
    event.preventDefault();
  }
}

function dropped(event: DragEvent, card: Card): void {
  const dropped = [...(event.dataTransfer?.files ?? [])];
  if (card.rest && !card.readOnly && dropped.length > 0) {
    event.preventDefault();
    card.act.go(card.question.id);
    card.act.take(card.question.id, dropped);
  }
}

function others(card: Card): TemplateResult | typeof nothing {
  return card.here.length === 0
    ? nothing
    : html`${card.here.map((name) => html`<span class="here" title=${say(card.texts, 'here', name)}>${initials(name)}<span class="sr">${say(card.texts, 'here', name)}</span></span>`)}`;
}

function levels(card: Card): TemplateResult {
  const { question, content, data, act, readOnly } = card;
  const before = question.previous && decode({ rev: 0, ...question.previous });
  return html`<div role="radiogroup" aria-labelledby=${`t-${question.id}`} class="levels">
    ${question.levels.map((statement, value) => {
      const chosen = content.state === 'n' && content.value === value;
      const ghost = before?.state === 'n' && before.value === value;
      return html`<label class=${`level${chosen ? ' chosen' : ''}${ghost ? ' ghost' : ''}`}>
        <input
          class="sr"
          type="radio"
          name=${`l-${question.id}`}
          .checked=${chosen}
          ?disabled=${readOnly}
          @change=${() => act.level(question.id, value)}
        />
        <kbd>${value}</kbd><b>${data.levels[value]}</b><span>${statement}${ghost && data.previousDate
            ? html` <small class="before">${say(card.texts, 'help.previous', data.previousDate)}</small>`
            : nothing}</span>${icon('check')}
      </label>`;
    })}
  </div>`;
}

function tools(card: Card): TemplateResult {
  const { question, content, texts, act } = card;
  const proof = content.state === 'n' ? content.evidence : card.evidence;
  const toggle = (key: string, text: string, on: boolean, change: () => void) =>
    html`<label class=${on ? 'option chosen' : 'option'}>
      <input class="sr" type="checkbox" .checked=${on} @change=${change} /><kbd>${key}</kbd>${text}
    </label>`;
  return html`<div class="tools">
      <div class="proofs" role="radiogroup" aria-labelledby=${`p-${question.id}`}>
        <b id=${`p-${question.id}`}>${say(texts, 'evidence')}</b>
        ${EVIDENCE.map(
          (e) => html`<label class=${proof === e ? 'option chosen' : 'option'}>
            <input
              class="sr"
              type="radio"
              name=${`e-${question.id}`}
              .checked=${proof === e}
              @change=${() => act.evidence(question.id, e)}
            /><kbd>${e.toUpperCase()}</kbd>${say(texts, `evidence.${e}`)}
          </label>`,
        )}
      </div>
      <div class="others">
        ${toggle('?', say(texts, 'unknown'), content.state === '?', () => act.unknown(question.id))}
        ${question.na ? toggle('S', say(texts, 'na'), content.state === 's', () => act.notApplicable(question.id)) : nothing}
        ${toggle('R', say(texts, 'revisit'), content.revisit, () => act.revisit(question.id))}
      </div>
    </div>
    ${content.state === 's' || card.reasonOpen ? reason(card) : nothing}
    <label class="note">
      <kbd>N</kbd><span class="sr">${say(texts, 'note')}</span>
      <textarea
        id=${`n-${question.id}`}
        rows="1"
        maxlength=${TEXT_MAX}
        placeholder=${say(texts, 'note.hint')}
        .value=${content.comment}
        @input=${(e: Event) => act.comment(question.id, (e.target as HTMLTextAreaElement).value)}
        @blur=${() => act.leave()}
      ></textarea>
    </label>`;
}

function reason(card: Card): TemplateResult {
  const { question, content, texts, act } = card;
  const missing = REASON_MIN - content.reason.trim().length;
  return html`<div class="reason">
    <label for=${`j-${question.id}`}>${say(texts, 'reason')}</label>
    <textarea
      id=${`j-${question.id}`}
      rows="2"
      maxlength=${TEXT_MAX}
      aria-describedby=${`jm-${question.id}`}
      .value=${content.reason}
      @input=${(e: Event) => act.reason(question.id, (e.target as HTMLTextAreaElement).value)}
      @blur=${() => act.leave()}
    ></textarea>
    <p id=${`jm-${question.id}`} class="meta">${missing > 0 ? say(texts, 'reason.short', missing) : say(texts, 'reason.fine')}</p>
  </div>`;
}

function said(card: Card): TemplateResult {
  const { content, texts } = card;
  return html`<p class="meta"><span>${verdict(card, card.question, content)}</span>
      ${content.state === 'n' && content.evidence ? html`<span>${say(texts, `evidence.${content.evidence}`)}</span>` : nothing}</p>
    ${content.comment ? html`<p>${content.comment}</p>` : nothing}`;
}

function refused(card: Card, message: string, closed: boolean): TemplateResult {
  const { question, content, texts, act } = card;
  return html`<div class="refused" role="alert">
    ${icon('alert')}
    <div>
      <p>${message}</p>
      ${closed && sendable(content)
        ? html`<p>${verdict(card, question, content)} ${content.comment}</p>
            <button @click=${() => act.abandon(question.id)}>${say(texts, 'abandon')}</button>`
        : nothing}
    </div>
  </div>`;
}

function conflict(card: Card): TemplateResult | typeof nothing {
  const { question, content, texts, trouble, act, data } = card;
  if (trouble?.kind !== 'conflict') {
    return nothing;
  }
  const { stored } = trouble;
  const theirs = decode(stored);
  const name = stored.by ?? '';
  const side = (title: string, side: Content, button: string, choose: () => void) =>
    html`<section>
      <h3>${title}</h3>
      <p>${verdict(card, question, side)}</p>
      ${side.state === 'n' && side.evidence ? html`<p class="meta">${icon(EVIDENCE_ICON[side.evidence])} ${say(texts, `evidence.${side.evidence}`)}</p>` : nothing}
      ${side.comment ? html`<blockquote>${side.comment}</blockquote>` : nothing}
      ${side.revisit ? html`<p class="meta">${icon('bookmark')} ${say(texts, 'revisit')}</p>` : nothing}
      <button @click=${choose}>${button}</button>
    </section>`;
  return html`<div class="conflict" role="alert">
    <p><b>${say(texts, 'conflict', name)}</b></p>
    <div class="sides">
      ${side(say(texts, 'conflict.mine'), content, say(texts, 'conflict.keep'), () => act.keepMine(question.id))}
      ${side(
        say(texts, 'conflict.theirs', name, stored.at ? clock(data.lang, stored.at) : ''),
        theirs,
        say(texts, 'conflict.take', name),
        () => act.takeTheirs(question.id),
      )}
    </div>
  </div>`;
}
