import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { browser, onReturn } from '../shell/link';
import { Outbox } from '../shell/outbox';
import { showStatus } from '../shell/save-status';
import { Sender, type Surroundings } from '../shell/sender';
import { say } from '../shell/texts';
import type { Catalogue } from './catalogue';
import { content } from './content';
import type { Actions, Context } from './context';
import { History, type Step } from './history';
import {
  isEmpty, same, type Answer, type Comment, type Field, type Finding, type Head, type Member, type Model, type News, type Option, type Presence, type Rest,
  type Tool, type Value,
} from './model';
import { page } from './page';
import { protocol, type SheetServer, type Stored } from './protocol';
import { points } from './side';

/** How long after the last keystroke a text is sent; on the device it is at once. */
const TYPING = 900;
/** How long the next step waits for what was just typed to be recorded. */
const SETTLING = 10_000;

/**
 * The guided sheet of a use case, one section at a time. The server calls `load` once, `rest` and `arrived` later; changes go
 * back one field at a time through `$server.save`.
 */
export class SheetEditor extends LitElement {
  static override properties = { tick: { state: true } };

  /** Counts up whenever something is to be drawn anew. */
  declare tick: number;
  /** Flow puts its server end here; tests put theirs. */
  declare $server: SheetServer;

  around: Surroundings = browser;
  fetch: <T>(address: string) => Promise<T> = content;
  private head?: Head;
  private model?: Model;
  private catalogue?: Catalogue;
  private sender?: Sender<Value, Stored, Value>;
  private history = new History();
  private section = '';
  private news: News = {};
  private readonly values = new Map<string, Value>();
  private readonly found = new Map<string, readonly Finding[]>();
  private readonly changedBy = new Map<string, string>();
  private comments: readonly Comment[] = [];
  private members: readonly Member[] = [];
  private former: Readonly<Record<string, string>> = {};
  private tools: readonly Tool[] = [];
  private files: readonly Option[] = [];
  private people: readonly Presence[] = [];
  private readonly threads = new Set<string>();
  private readonly unfolded = new Set<string>();
  private readonly queries = new Map<string, string>();
  private pane: Context['pane'] = 'sheet';
  private told = '';
  private wrong = '';
  private askWrong = '';
  private failed = false;
  private browsing = false;
  private here = '';
  private goal?: string;
  private unlisten?: () => void;

  constructor() {
    super();
    this.tick = 0;
  }

  /** The page's own style sheets reach inside. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Called by the server with the section to begin with. */
  async load(head: Head): Promise<void> {
    this.sender?.stop();
    this.head = head;
    this.section = head.section;
    this.history = new History();
    try {
      this.model = await this.fetch<Model>(head.model);
    } catch {
      this.failed = true;
      this.redraw();
      return;
    }
    const sender = new Sender(new Outbox<Value, Value>(head.scope), protocol(this.$server, (answer) => this.hear(answer)), this.around);
    this.sender = sender;
    sender.addEventListener('state', () => this.stated());
    sender.addEventListener('trouble', (e) => this.troubled((e as CustomEvent<{ question: string }>).detail.question));
    sender.addEventListener('recorded', () => this.redraw());
    this.take(head.news);
    await sender.start([...this.values]);
    for (const field of sender.waiting) {
      this.values.set(field, sender.unsent(field) ?? null);
    }
    if (head.field) {
      this.reveal(head.section, head.field);
    }
    this.redraw();
  }

  /** Called by the server once the screen stands. */
  rest(rest: Rest): void {
    this.members = rest.members;
    this.former = rest.former;
    this.tools = rest.tools;
    this.files = rest.files ?? [];
    this.comments = rest.comments;
    this.take(rest.news);
  }

  /** Called by the server when somebody else changed something. */
  arrived(news: News): void {
    this.take(news);
    if (news.by && news.values) {
      this.told = this.say('arrived', news.by);
    }
  }

  /** Called by the server when people come, go or move. */
  present(people: readonly Presence[]): void {
    this.people = people;
    this.redraw();
  }

  /** Takes in what the server says of the sheet; what waits on this device stays. */
  private take(news: News): void {
    const { values = {}, findings = {}, comments, files, by, moved, ...parts } = news;
    for (const [field, value] of Object.entries(values)) {
      if (!this.sender?.waiting.includes(field)) {
        if (!same(this.values.get(field), value)) {
          this.values.set(field, value);
        }
        if (by) {
          this.changedBy.set(field, by);
        }
      } else if (by) {
        this.changedBy.set(field, by);
      }
    }
    this.sender?.know(Object.entries(values).filter(([field]) => !this.sender?.waiting.includes(field)));
    for (const [field, found] of Object.entries(findings)) {
      this.found.set(field, found);
    }
    this.comments = comments ?? this.comments;
    this.files = files ?? this.files;
    this.news = { ...this.news, ...parts, ...(moved ? { moved } : {}) };
    this.redraw();
  }

  private hear(answer: Answer): void {
    const { refused: _, closed: __, later: ___, conflict: ____, sent: _____, ...news } = answer;
    this.take(news);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.onKey);
    window.addEventListener('pagehide', this.onLeave);
    this.addEventListener('focusin', this.onFocus);
    this.unlisten = onReturn(() => {
      this.sender?.flush();
      void this.sender?.investigate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.onKey);
    window.removeEventListener('pagehide', this.onLeave);
    this.removeEventListener('focusin', this.onFocus);
    this.unlisten?.();
    this.sender?.flush();
    this.sender?.stop();
  }

  private readonly onLeave = (): void => this.sender?.flush();

  private readonly onFocus = (event: Event): void => {
    const field = (event.target as HTMLElement).closest<HTMLElement>('.gv-sheet-field')?.id.slice(2) ?? '';
    if (field !== this.here) {
      this.here = field;
      this.$server.at(field);
    }
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const target = event.composedPath()[0] as HTMLElement;
    if (event.key === 'Escape' && this.pane !== 'sheet') {
      this.actions.pane('sheet');
      return;
    }
    const typing = target.matches?.('textarea, select, input:not([type=radio], [type=checkbox], [type=range])');
    if (!(event.ctrlKey || event.metaKey) || event.altKey || typing) {
      return;
    }
    const key = event.key.toLowerCase();
    if (key === 'z' || key === 'y') {
      event.preventDefault();
      if (key === 'z' && !event.shiftKey) {
        this.actions.undo();
      } else {
        this.actions.redo();
      }
    }
  };

  private readonly actions: Actions = {
    edit: (field, value, typing) => this.actions.change([{ field: field.id, before: this.values.get(field.id) ?? null, after: value }], typing),
    change: (step, typing = false) => {
      const open = step.filter(({ field }) => this.isOpen(field) && this.sender?.troubles.get(field)?.kind !== 'conflict');
      if (open.length < step.length) {
        return;
      }
      this.apply(step, typing);
      if (step.some(({ before, after }) => !same(before, after))) {
        this.history.record(step, typing);
      }
      this.told = '';
    },
    leave: () => {
      this.history.pause();
      this.sender?.flush();
    },
    go: (section, field) => {
      this.reveal(section, field);
      this.redraw();
    },
    undo: () => this.travel('undo'),
    redo: () => this.travel('redo'),
    keepMine: (field) => {
      this.sender?.keepMine(field);
      this.focusOn(`f-${field}`);
    },
    takeTheirs: (field) => {
      const trouble = this.sender?.troubles.get(field);
      if (trouble?.kind === 'conflict') {
        this.values.set(field, trouble.stored.value);
        void this.sender?.takeTheirs(field).then(() => this.redraw());
        this.focusOn(`f-${field}`);
      }
    },
    abandon: (field) => {
      this.values.set(field, this.sender?.base(field) ?? null);
      void this.sender?.abandon(field).then(() => this.redraw());
      this.focusOn(`f-${field}`);
    },
    send: () => void this.send(),
    thread: (field) => {
      if (!this.threads.delete(field)) {
        this.threads.add(field);
        this.focusOn(`say-${field || 'sheet'}`);
      }
      this.redraw();
    },
    comment: (field, words, mentions) => this.ask(() => this.$server.comment(crypto.randomUUID(), field, words, mentions), 'comment.sent'),
    settle: (comment, open) => void this.ask(() => this.$server.settle(comment, open), open ? 'comment.reopened' : 'comment.done'),
    answer: (field, words) => this.ask(() => this.$server.answer(field, crypto.randomUUID(), words), 'listed.answer.sent'),
    ask: (person, office) => this.ask(() => this.$server.ask(person, office), 'opinion.sent'),
    writers: (people) => this.ask(() => this.$server.writers(people), 'writers.sent'),
    files: () => this.$server.files(),
    unfold: (line, open) => {
      if (open) {
        this.unfolded.add(line);
      } else {
        this.unfolded.delete(line);
      }
      this.redraw();
    },
    pane: (pane) => {
      const before = this.pane;
      this.pane = pane;
      this.focusOn(pane === 'sections' ? 'gv-sheet-rail' : pane === 'side' ? 'gv-sheet-side' : before === 'side' ? 'gv-open-side' : 'gv-open-sections');
    },
    focus: (id) => this.focusOn(id),
    browse: () => this.browse(),
    redraw: () => this.redraw(),
  };

  /** Shows a step and sends it. */
  private apply(step: Step, typing: boolean): void {
    for (const { field, after } of step) {
      const before = this.values.get(field);
      this.values.set(field, after);
      this.changedBy.delete(field);
      if (!same(before, after)) {
        this.sender?.change(field, after, typing ? TYPING : 0);
      }
    }
    this.redraw();
  }

  private travel(way: 'undo' | 'redo'): void {
    const step = this.history[way]();
    if (!step) {
      return;
    }
    const stale = step.some(({ field, before }) => !same(this.values.get(field), before) || this.sender?.troubles.has(field));
    if (stale) {
      this.told = this.say('stale');
      this.redraw();
      return;
    }
    this.apply(step, false);
    const field = step[0]?.field ?? '';
    this.told = this.say(way === 'undo' ? 'undone' : 'redone', this.field(field)?.label ?? '');
    const section = this.model?.sections.find(({ fields }) => fields.some(({ id }) => id === field));
    if (section && section.id !== this.section) {
      this.reveal(section.id, field);
    }
    this.redraw();
  }

  /** An act that is no change of a field; says whether it was done. */
  private async ask(act: () => Promise<Answer>, done: string): Promise<boolean> {
    this.askWrong = '';
    try {
      const answer = await act();
      if (answer.refused !== undefined || answer.later) {
        this.askWrong = answer.refused ?? this.say('later.try');
        this.told = this.askWrong;
        this.redraw();
        return false;
      }
      this.hear(answer);
      this.told = this.say(done);
      this.redraw();
      return true;
    } catch {
      this.askWrong = this.say('later.try');
      this.told = this.askWrong;
      this.redraw();
      return false;
    }
  }

  /** Sends the sheet off, or leads to what keeps it here. */
  private async send(): Promise<void> {
    const c = this.context();
    if (!c) {
      return;
    }
    this.wrong = '';
    const first = points(c)[0];
    if (first) {
      this.pane = 'side';
      this.focusOn('gv-blocking');
      return;
    }
    if (!(await this.settled())) {
      this.wrong = this.say('send.unsaved');
      this.redraw();
      return;
    }
    try {
      const answer = await this.$server.send();
      this.wrong = answer.refused ?? (answer.later ? this.say('later.try') : '');
    } catch {
      this.wrong = this.say('later.try');
    }
    this.redraw();
  }

  /** Whether everything that was typed is recorded. */
  private settled(): Promise<boolean> {
    const { sender } = this;
    if (!sender) {
      return Promise.resolve(false);
    }
    sender.flush();
    if (sender.waiting.length === 0) {
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      const end = (done: boolean): void => {
        clearTimeout(timer);
        sender.removeEventListener('state', look);
        resolve(done);
      };
      const look = (): void => {
        if (sender.waiting.length === 0) {
          end(true);
        } else if (sender.state.kind === 'kept') {
          end(false);
        }
      };
      const timer = setTimeout(() => end(false), SETTLING);
      sender.addEventListener('state', look);
    });
  }

  private browse(): void {
    if (this.browsing || !this.head) {
      return;
    }
    this.browsing = true;
    this.fetch<Catalogue>(this.head.catalogues).then(
      (catalogue) => {
        this.catalogue = catalogue;
        this.redraw();
      },
      () => (this.browsing = false),
    );
  }

  /** Opens a section, and of it a field. */
  private reveal(section: string, field?: string): void {
    this.sender?.flush();
    this.history.pause();
    const moved = section !== this.section;
    this.section = section;
    this.pane = 'sheet';
    history.replaceState(history.state, '', this.address(field ?? section));
    if (field) {
      this.unfolded.add(`later-${section}`);
      this.focusOn(`f-${field}`);
    } else if (moved) {
      this.focusOn('gv-section-title');
    }
  }

  private address(at: string): string {
    const address = new URL(location.href);
    address.searchParams.set('at', at);
    return address.pathname + address.search;
  }

  private stated(): void {
    if (this.sender && this.model) {
      showStatus(this.model.lang, this.model.texts, this.sender.state);
    }
  }

  private troubled(field: string): void {
    this.focusOn(`clash-${field}`);
  }

  private focusOn(id: string): void {
    this.goal = id;
    this.redraw();
  }

  private redraw(): void {
    this.tick += 1;
  }

  private say(key: string, ...values: readonly (string | number)[]): string {
    return say(this.model?.texts ?? {}, key, ...values);
  }

  private field(id: string): Field | undefined {
    return this.model?.sections.flatMap(({ fields }) => fields).find((field) => field.id === id);
  }

  private isOpen(field: string): boolean {
    const { head } = this;
    return !!head && !this.news.moved && (head.open ? head.open.includes(field) : !head.shut?.includes(field));
  }

  private context(): Context | undefined {
    const { head, model, sender, news } = this;
    const section = model?.sections.find(({ id }) => id === this.section);
    if (!head || !model || !sender || !section) {
      return undefined;
    }
    return {
      head,
      model,
      section,
      sender,
      next: head.next,
      life: LIFE.includes(head.state),
      catalogue: this.catalogue,
      progress: news.progress ?? [],
      send: news.send,
      cell: news.cell,
      law: news.law ?? null,
      listed: news.listed ?? [],
      opinions: news.opinions ?? [],
      owner: news.people?.owner ?? '',
      writers: news.people?.writers ?? [],
      comments: this.comments,
      members: this.members,
      tools: this.tools,
      files: this.files,
      present: this.people,
      told: this.told,
      wrong: this.wrong,
      askWrong: this.askWrong,
      mayAsk: !!head.mayAsk,
      movedOn: !!news.moved,
      canUndo: this.history.canUndo,
      canRedo: this.history.canRedo,
      changedBy: this.changedBy,
      threads: this.threads,
      unfolded: this.unfolded,
      queries: this.queries,
      pane: this.pane,
      value: (field) => this.values.get(field),
      findings: (field) => this.found.get(field) ?? [],
      isOpen: (field) => this.isOpen(field),
      name: (person) => this.members.find(([id]) => id === person)?.[1] ?? this.former[person] ?? (person === news.people?.owner ? head.owner : ''),
      say: (key, ...values) => this.say(key, ...values),
      act: this.actions,
    };
  }

  protected override updated(): void {
    const { goal } = this;
    if (!goal || !this.model) {
      return;
    }
    this.goal = undefined;
    const wanted = document.getElementById(goal);
    if (!wanted) {
      // Inside of what draws itself a moment later.
      requestAnimationFrame(() => document.getElementById(goal)?.focus());
      return;
    }
    const target = goal.startsWith('f-') ? control(wanted) : wanted.matches('nav, aside') ? wanted.querySelector<HTMLElement>('a, button') : wanted;
    target?.focus({ preventScroll: goal.startsWith('f-') });
    if (goal.startsWith('f-')) {
      wanted.scrollIntoView?.({ block: 'start' });
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.failed) {
      return html`<p class="gv-note gv-sheet-lost" data-tone="attention" role="alert"><a href=${location.href} router-ignore>${this.head?.lost}</a></p>`;
    }
    const c = this.context();
    return c ? page(c) : html`<div class="gv-sheet" aria-busy="true"></div>`;
  }

  /** What this screen shows of a field; for tests and for the curious. */
  shownOf(field: string): Value {
    return isEmpty(this.values.get(field)) ? null : (this.values.get(field) ?? null);
  }
}

/** States of what was approved. */
const LIFE = ['APPROVED', 'IN_PILOT', 'IN_PRODUCTION', 'SUSPENDED', 'RETIRED'];

/** What of a field takes the focus: its control before anything else, but nothing that is folded away. */
function control(field: HTMLElement): HTMLElement {
  for (const wanted of ['[id^="i-"]', '[id^="clash-"]', '[id^="add-"]', 'summary', 'button:not(.gv-sheet-talk)']) {
    const found = [...field.querySelectorAll<HTMLElement>(wanted)].find((one) => wanted === 'summary' || !field.contains(one.closest('details:not([open])')));
    if (found) {
      return found;
    }
  }
  return field;
}

customElements.get('gv-sheet-editor') ?? customElements.define('gv-sheet-editor', SheetEditor);
