import { html, nothing, type TemplateResult } from 'lit';
import { say, type Texts } from '../shell/texts';
import { changed } from './changed';
import { clashes as list } from './clashes';
import type { Contradiction } from './contradiction';
import { advice } from './help';
import { sprite } from './icons';
import type { DimensionData, Question } from './model';
import { pad } from './pad';
import type { Interview } from './session';

/** What stands beside the questions. */
export type Panel = 'help' | 'pad' | 'clashes' | 'changes';

export interface Side {
  readonly data: DimensionData;
  readonly texts: Texts;
  readonly interview: Interview;
  readonly question?: Question;
  readonly clashes: readonly Contradiction[];
  readonly panel: Panel;
  readonly explaining?: string;
  choose(panel: Panel): void;
  close(): void;
  go(question: string): void;
  begin(rule: string): void;
  explain(contradiction: Contradiction, text: string): void;
  stop(): void;
  place(item: string, question?: string): void;
}

const ICONS = { help: 'lightbulb', pad: 'square-pen', clashes: 'arrow-right-left', changes: 'history' } as const;
const KEYS = { help: 'H', pad: 'B', clashes: 'C', changes: 'V' } as const;

/** Help on the question, note pad, contradictions and what changed: one at a time. */
export function side(s: Side): TemplateResult {
  const { texts, interview } = s;
  const ready = interview.rest !== undefined;
  const panels: readonly Panel[] = ready ? ['help', 'pad', 'clashes', ...(s.data.previousDate ? (['changes'] as const) : [])] : ['help'];
  const panel = panels.includes(s.panel) ? s.panel : 'help';
  const open = s.clashes.filter((c) => !c.explained).length;
  const counts: Partial<Record<Panel, number>> = { pad: interview.remarks?.lines(false).length ?? 0, clashes: open };
  return html`<aside class="side" aria-label=${say(texts, ready ? `side.${panel}` : 'help')}>
    ${ready
      ? html`<div class="tabs" role="tablist" aria-label=${say(texts, 'side')}>
          ${panels.map(
            (p) => html`<button
              role="tab"
              id=${`tab-${p}`}
              aria-selected=${p === panel}
              aria-controls="side-body"
              tabindex=${p === panel ? 0 : -1}
              title=${`${say(texts, `side.${p}`)} (${KEYS[p]})`}
              @click=${() => s.choose(p)}
              @keydown=${(e: KeyboardEvent) => arrows(e, panels, p, s)}
            >
              ${sprite(ICONS[p])}<span class="tab-word">${say(texts, `tab.${p}`)}</span>${counts[p] ? html`<span class="badge">${counts[p]}</span>` : nothing}
            </button>`,
          )}
          <button class="quiet side-close" aria-label=${say(texts, 'close')} @click=${() => s.close()}>${sprite('x')}</button>
        </div>`
      : nothing}
    <div class="side-body" id="side-body" role=${ready ? 'tabpanel' : nothing} aria-labelledby=${ready ? `tab-${panel}` : nothing} tabindex="-1">
      ${panel === 'help' && s.question ? html`<div class="help">${advice(s.data, texts, s.question, interview.content(s.question.id))}</div>` : nothing}
      ${panel === 'pad' ? notes(s) : nothing} ${panel === 'clashes' ? clashing(s) : nothing}
      ${panel === 'changes' ? changed({ texts, since: s.data.previousDate ?? '', changes: interview.changes, go: s.go }) : nothing}
    </div>
  </aside>`;
}

function notes(s: Side): TemplateResult {
  const { remarks, rest } = s.interview;
  return pad({
    texts: s.texts,
    lang: s.data.lang,
    lines: remarks?.lines(false) ?? [],
    placed: remarks?.lines(true) ?? [],
    me: rest?.me ?? '',
    current: s.question?.id ?? '',
    longest: rest?.longest ?? 0,
    readOnly: s.data.readOnly,
    add: (text) => remarks?.add(text),
    edit: (item, text) => remarks?.edit(item, text),
    remove: (item) => remarks?.remove(item),
    place: s.place,
    go: s.go,
    leave: () => remarks?.flush(),
  });
}

function clashing(s: Side): TemplateResult {
  const { texts } = s;
  const open = s.clashes.filter((c) => !c.explained);
  const explained = s.clashes.filter((c) => c.explained);
  const part = (found: readonly Contradiction[]) =>
    list({
      texts, found, current: '', explaining: s.explaining, home: s.data.home, readOnly: s.data.readOnly,
      go: s.go, begin: s.begin, explain: s.explain, stop: s.stop,
    });
  return html`<p class="faint">${say(texts, open.length ? 'clash.about' : 'clash.none')}</p>
    ${part(open)}
    ${explained.length > 0 ? html`<h3>${say(texts, 'clash.explained.all', explained.length)}</h3>${part(explained)}` : nothing}`;
}

function arrows(event: KeyboardEvent, panels: readonly Panel[], panel: Panel, s: Side): void {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const next = by && panels[(panels.indexOf(panel) + by + panels.length) % panels.length];
  if (next) {
    event.preventDefault();
    event.stopPropagation();
    s.choose(next);
    const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    requestAnimationFrame(() => root.getElementById(`tab-${next}`)?.focus());
  }
}
