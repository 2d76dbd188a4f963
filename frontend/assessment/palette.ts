import { html, nothing, type TemplateResult } from 'lit';
import { plain, say, type Texts } from '../shell/texts';
import { icon, sprite } from './icons';
import type { Content, IndexEntry } from './model';

/** A question that one may go to. */
export interface Place extends IndexEntry {
  readonly dimension: string;
  readonly text: string;
  readonly content: Content;
  readonly contradictory: boolean;
}

/** A heading with questions below it. */
export interface Group {
  readonly title: string;
  readonly places: readonly Place[];
}

export interface Palette {
  readonly texts: Texts;
  readonly title: string;
  readonly query: string;
  readonly groups: readonly Group[];
  readonly chosen: number;
  readonly levels: readonly string[];
  search(query: string): void;
  move(by: number): void;
  go(place: Place): void;
  close(): void;
}

const MOST = 60;

/** What is shown for these words: at first what one has to come back to, then everything; with words, what holds all of them, the nearest first. */
export function groups(texts: Texts, places: readonly Place[], query: string): Group[] {
  const wanted = plain(query.trim()).split(/\s+/).filter(Boolean);
  if (wanted.length > 0) {
    const found = places.filter((p) => wanted.every((word) => plain(`${p.id} ${p.label} ${p.dimension} ${p.text}`).includes(word)));
    const near = (p: Place) => (wanted.every((w) => plain(p.id).startsWith(w)) ? 0 : wanted.every((w) => plain(`${p.id} ${p.label}`).includes(w)) ? 1 : 2);
    return found.length ? [{ title: say(texts, 'palette.found', found.length), places: [...found].sort((a, b) => near(a) - near(b)).slice(0, MOST) }] : [];
  }
  const back = places.filter((p) => p.content.revisit);
  const check = places.filter((p) => p.content.state === '?' && !p.content.revisit);
  const clash = places.filter((p) => p.contradictory && !back.includes(p) && !check.includes(p));
  const rest = places.filter((p) => !back.includes(p) && !check.includes(p) && !clash.includes(p));
  return [
    { title: say(texts, 'palette.revisit'), places: back },
    { title: say(texts, 'palette.check'), places: check },
    { title: say(texts, 'palette.clash'), places: clash },
    { title: say(texts, 'palette.all'), places: rest },
  ].filter((group) => group.places.length > 0);
}

/** One field over all questions of all dimensions: words, arrows, Enter. */
export function palette(p: Palette): TemplateResult {
  const flat = p.groups.flatMap((group) => group.places);
  const chosen = flat[p.chosen];
  let at = 0;
  return html`<div class="palette">
    <div class="palette-field">
      ${icon('search')}
      <input
        id="search"
        type="search"
        role="combobox"
        autocomplete="off"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant=${chosen ? `go-${chosen.id}` : nothing}
        aria-label=${p.title}
        placeholder=${p.title}
        .value=${p.query}
        @input=${(e: Event) => p.search((e.target as HTMLInputElement).value)}
        @keydown=${(e: KeyboardEvent) => keyed(e, p, chosen)}
      />
      <kbd>${say(p.texts, 'keys.escape')}</kbd>
    </div>
    <div id="palette-list" role="listbox" aria-label=${p.title} class="palette-list">
      ${p.groups.map(
        (group) => html`<div role="group" aria-label=${group.title}>
          <p class="palette-title" aria-hidden="true">${group.title}</p>
          ${group.places.map((place) => option(p, place, at++ === p.chosen))}
        </div>`,
      )}
    </div>
    ${flat.length === 0 ? html`<p class="palette-none" role="status">${say(p.texts, 'search.none')}</p>` : nothing}
  </div>`;
}

function option(p: Palette, place: Place, chosen: boolean): TemplateResult {
  const { content } = place;
  return html`<div
    role="option"
    id=${`go-${place.id}`}
    class=${chosen ? 'place chosen-place' : 'place'}
    aria-selected=${chosen}
    @click=${() => p.go(place)}
  >
    <span class="code">${place.id}</span>
    <span><b>${place.label}</b> <span class="faint">${place.dimension}</span></span>
    <span class="place-state">${state(p, content)}${content.revisit ? icon('bookmark') : nothing}${place.contradictory ? sprite('arrow-right-left') : nothing}</span>
  </div>`;
}

function state(p: Palette, content: Content): string {
  switch (content.state) {
    case 'n':
      return `${content.value} – ${p.levels[content.value ?? 0]}`;
    case '?':
      return say(p.texts, 'unknown');
    case 's':
      return say(p.texts, 'na');
    default:
      return say(p.texts, 'unanswered');
  }
}

function keyed(event: KeyboardEvent, p: Palette, chosen: Place | undefined): void {
  const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
  if (by) {
    event.preventDefault();
    p.move(by);
  } else if (event.key === 'Enter' && chosen) {
    event.preventDefault();
    p.go(chosen);
  } else if (event.key === 'Escape') {
    event.preventDefault();
    event.stopPropagation();
    p.close();
  }
}
