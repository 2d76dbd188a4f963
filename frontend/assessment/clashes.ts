import { html, nothing, type TemplateResult } from 'lit';
import { say, type Texts } from '../shell/texts';
import type { Contradiction } from './contradiction';
import { sprite } from './icons';

export interface Clashes {
  readonly texts: Texts;
  readonly found: readonly Contradiction[];
  /** The question whose card it is; empty in the list of all. */
  readonly current: string;
  /** The rule that is being explained. */
  readonly explaining?: string;
  readonly home: string;
  readonly readOnly: boolean;
  go(question: string): void;
  begin(rule: string): void;
  explain(contradiction: Contradiction, text: string): void;
  stop(): void;
}

/** What does not go together, quietly: a sentence, what one may ask, and a way to say why it is all right. */
export function clashes(c: Clashes): TemplateResult | typeof nothing {
  return c.found.length === 0 ? nothing : html`<ul class="clashes">${c.found.map((each) => one(c, each))}</ul>`;
}

function one(c: Clashes, each: Contradiction): TemplateResult {
  const { texts } = c;
  const others = each.questions.filter((q) => q !== c.current);
  const open = !each.explained;
  return html`<li class=${open ? 'clash' : 'clash explained'}>
    ${sprite(open ? 'arrow-right-left' : 'check')}
    <div>
      <p>${each.rule.text}</p>
      ${open ? html`<p class="faint">${each.rule.ask}</p>` : html`<p class="said-why"><b>${say(texts, 'clash.explained')}</b> ${each.explained}</p>`}
      ${c.explaining === each.rule.id ? form(c, each) : acts(c, each, others)}
    </div>
  </li>`;
}

function acts(c: Clashes, each: Contradiction, others: readonly string[]): TemplateResult {
  const { texts } = c;
  return html`<div class="clash-acts">
    ${others.map((q) => html`<button class="linklike" @click=${(e: Event) => within(e, () => c.go(q))}>${sprite('arrow-right')}${q}</button>`)}
    ${each.questions.length === 0 ? html`<a href=${`${c.home}/profile`}>${say(texts, 'clash.profile')}</a>` : nothing}
    ${c.readOnly
      ? nothing
      : html`<button class="linklike" @click=${(e: Event) => within(e, () => c.begin(each.rule.id))}>
          ${say(texts, each.explained ? 'clash.edit' : 'clash.explain')}${c.current && !each.explained ? html` <kbd>E</kbd>` : nothing}
        </button>
        ${each.explained
          ? html`<button class="linklike" @click=${(e: Event) => within(e, () => c.explain(each, ''))}>${say(texts, 'clash.reopen')}</button>`
          : nothing}`}
  </div>`;
}

function form(c: Clashes, each: Contradiction): TemplateResult {
  const { texts } = c;
  const field = (e: Event) => (e.currentTarget as HTMLElement).closest('.explain')!.querySelector('textarea')!;
  return html`<div class="explain">
    <label for=${`x-${each.rule.id}`}>${say(texts, 'clash.why')}</label>
    <textarea
      id=${`x-${each.rule.id}`}
      data-explain
      rows="2"
      maxlength="1000"
      .value=${each.explained ?? each.earlier ?? ''}
      @keydown=${(e: KeyboardEvent) => {
        if (e.key === 'Enter' && !e.shiftKey && !e.isComposing) {
          e.preventDefault();
          e.stopPropagation();
          c.explain(each, (e.target as HTMLTextAreaElement).value);
        } else if (e.key === 'Escape') {
          e.preventDefault();
          e.stopPropagation();
          c.stop();
        }
      }}
    ></textarea>
    <div class="clash-acts">
      <button class="small-button" @click=${(e: Event) => within(e, () => c.explain(each, field(e).value))}>${say(texts, 'clash.save')}</button>
      <button class="linklike" @click=${(e: Event) => within(e, () => c.stop())}>${say(texts, 'clash.cancel')}</button>
    </div>
  </div>`;
}

function within(event: Event, act: () => void): void {
  event.stopPropagation();
  act();
}
