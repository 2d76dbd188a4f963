import { html, nothing, type TemplateResult } from 'lit';
import { clock, initials, say, type Texts } from '../shell/texts';
import { sprite } from './icons';
import type { Line } from './remarks';

export interface Pad {
  readonly texts: Texts;
  readonly lang: string;
  readonly lines: readonly Line[];
  readonly placed: readonly Line[];
  readonly me: string;
  /** The present question. */
  readonly current: string;
  readonly longest: number;
  readonly readOnly: boolean;
  add(text: string): void;
  edit(item: string, text: string): void;
  remove(item: string): void;
  /** Makes it a part of the comment on that question; without one, asks which. */
  place(item: string, question?: string): void;
  go(question: string): void;
  leave(): void;
}

/** What was said beside the questions: one thought a line, each of which may become the comment on a question. */
export function pad(p: Pad): TemplateResult {
  const { texts } = p;
  return html`
    ${p.readOnly
      ? nothing
      : html`<label class="pad-new">
          <span class="sr">${say(texts, 'pad.new')}</span>
          <textarea
            id="pad-new"
            rows="2"
            maxlength=${p.longest}
            placeholder=${say(texts, 'pad.hint')}
            @keydown=${(e: KeyboardEvent) => written(e, p)}
            @blur=${(e: FocusEvent) => take(e.target as HTMLTextAreaElement, p)}
          ></textarea>
        </label>`}
    ${p.lines.length === 0
      ? html`<p class="faint">${say(texts, 'pad.empty')}</p>`
      : html`<ol class="pad-lines">${p.lines.map((line) => item(p, line))}</ol>`}
    ${p.placed.length > 0
      ? html`<details class="pad-placed">
          <summary>${say(texts, 'pad.placed', p.placed.length)}</summary>
          <ol class="pad-lines">
            ${p.placed.map(
              (line) => html`<li><p>${line.text}</p>
                <button class="linklike" @click=${() => p.go(line.detail)}>${sprite('arrow-right')}${line.detail}</button></li>`,
            )}
          </ol>
        </details>`
      : nothing}
  `;
}

function item(p: Pad, line: Line): TemplateResult {
  const { texts } = p;
  const other = line.by && line.by !== p.me ? line.by : '';
  const here = say(texts, 'pad.here', p.current);
  return html`<li>
    <textarea
      rows="1"
      maxlength=${p.longest}
      aria-label=${say(texts, 'pad.line')}
      ?readonly=${p.readOnly}
      .value=${line.text}
      @input=${(e: Event) => p.edit(line.item, (e.target as HTMLTextAreaElement).value)}
      @keydown=${(e: KeyboardEvent) => {
        if (e.key === 'Enter' && (e.ctrlKey || e.metaKey) && p.current) {
          e.preventDefault();
          e.stopPropagation();
          p.place(line.item, p.current);
        }
      }}
      @blur=${() => p.leave()}
    ></textarea>
    <div class="pad-acts">
      <span class="faint" title=${other || nothing}>${other ? html`<span aria-hidden="true">${initials(other)} · </span><span class="sr">${other}</span>` : nothing}${line.at
        ? clock(p.lang, line.at)
        : ''}</span>
      ${p.readOnly
        ? nothing
        : html`${p.current
              ? html`<button class="linklike" title=${say(texts, 'pad.here.keys')} @click=${() => p.place(line.item, p.current)}>${sprite('arrow-left')}${here}</button>`
              : nothing}
            <button class="linklike" @click=${() => p.place(line.item)}>${say(texts, 'pad.elsewhere')}</button>
            <button class="quiet" aria-label=${say(texts, 'pad.remove', line.text)} title=${say(texts, 'pad.remove', '')} @click=${() => p.remove(line.item)}>
              ${sprite('trash-2')}
            </button>`}
    </div>
  </li>`;
}

function written(event: KeyboardEvent, p: Pad): void {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    event.stopPropagation();
    take(event.target as HTMLTextAreaElement, p);
  }
}

/** What was begun is a line of its own: nothing stays in the field alone. */
function take(field: HTMLTextAreaElement, p: Pad): void {
  if (field.value.trim()) {
    p.add(field.value);
    field.value = '';
  }
}
