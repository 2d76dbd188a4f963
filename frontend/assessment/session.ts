import { Outbox } from '../shell/outbox';
import { say, type Texts } from '../shell/texts';
import type { SaveState, Surroundings } from '../shell/sender';
import { changes, type Changes } from './changes';
import { Coach } from './coach';
import { contradictions, type Contradiction } from './contradiction';
import { Evidence } from './evidence';
import {
  answered, decode, dimensionOf, EMPTY, TEXT_MAX, type Book, type Content, type DimensionData, type DimensionProgress, type EvidenceFile,
  type IndexEntry, type Question, type ReceivedReply, type Rest, type Settled, type StoredAnswer, type StoredRemark,
} from './model';
import type { Place } from './palette';
import { Remarks, type RemarkServer } from './remarks';
import { Sender, type AnswerServer } from './sender';

/** The server's end of the whole interview. */
export interface InterviewServer extends AnswerServer, RemarkServer {
  /** Tells the others where one is. */
  at(question: string): void;
  link(question: string, file: string): Promise<unknown>;
  unlink(question: string, file: string): Promise<unknown>;
  settle(reply: string, known: number, accepted: boolean): Promise<Settled>;
}

/** How the file of all questions comes; tests bring their own. */
export type Fetching = (address: string) => Promise<Book>;

const AGAIN = 5_000;

/**
 * One interview as this device knows it: every question and answer of the audit once the rest has come, so that it goes on over all dimensions
 * without the server. It draws nothing.
 */
export class Interview extends EventTarget {
  data?: DimensionData;
  texts: Texts = {};
  rest?: Rest;
  book?: Book;
  sender?: Sender;
  remarks?: Remarks;
  evidence?: Evidence;
  coach?: Coach;
  readonly news = new Map<string, { by: string; at: string }>();
  readonly merged = new Set<string>();
  private contents = new Map<string, Content>();
  /** As the server holds them, for what is given up here. */
  private known = new Map<string, Content>();
  private files = new Map<string, readonly EvidenceFile[]>();
  private replies: readonly ReceivedReply[] = [];
  private index: readonly IndexEntry[] = [];
  private again?: ReturnType<typeof setTimeout>;
  private stopped = false;

  constructor(
    private readonly server: InterviewServer,
    private readonly around: Surroundings,
    private readonly target: () => string,
    private readonly fetching: Fetching,
  ) {
    super();
  }

  /** The questions of one dimension, and what this device still holds of all. */
  async begin(data: DimensionData, texts: Texts): Promise<void> {
    this.texts = texts;
    this.index = data.index;
    this.contents = new Map(Object.entries(data.answers).map(([id, answer]) => [id, decode(answer)]));
    this.known = new Map(this.contents);
    this.coach = new Coach(data.scope, () => this.around.now());
    const sender = new Sender(new Outbox<Content>(data.scope), this.server, this.around);
    this.sender = sender;
    sender.addEventListener('state', () => this.announce());
    sender.addEventListener('recorded', (e) => {
      const { question, content } = (e as CustomEvent<{ question: string; content: Content }>).detail;
      this.known.set(question, content);
    });
    sender.addEventListener('trouble', (e) => this.dispatchEvent(new CustomEvent('trouble', { detail: (e as CustomEvent<unknown>).detail })));
    sender.addEventListener('merged', (e) => {
      const { question, content } = (e as CustomEvent<{ question: string; content: Content }>).detail;
      this.contents.set(question, content);
      this.merged.add(question);
      this.changed();
    });
    await sender.start(Object.entries(data.answers).map(([id, a]) => [id, a.rev] as const));
    for (const question of sender.waiting) {
      this.contents.set(question, sender.unsent(question) ?? EMPTY);
    }
    this.data = data;
  }

  /** Everything else. */
  async more(rest: Rest): Promise<void> {
    const data = this.data;
    if (!data) {
      return;
    }
    this.rest = rest;
    this.texts = { ...this.texts, ...rest.texts };
    this.index = rest.index;
    for (const entry of rest.index) {
      if (entry.code !== undefined && entry.rev !== undefined) {
        this.arrived(entry.id, entry as StoredAnswer);
      }
    }
    this.files = new Map(Object.entries(rest.files));
    this.replies = rest.replies ?? [];
    this.remarks = new Remarks(data.scope, this.server, this.around, rest.me);
    this.remarks.addEventListener('change', () => this.changed());
    this.remarks.sender.addEventListener('state', () => this.announce());
    this.evidence = new Evidence(data.scope, this.target, rest.upload, { most: rest.most, perQuestion: rest.perQuestion }, () => {
      void this.sender?.investigate();
    });
    this.evidence.addEventListener('change', () => {
      this.announce();
      this.changed();
    });
    this.changed();
    void this.open(rest.questions);
    await Promise.all([this.remarks.start(rest.remarks), this.evidence.start()]);
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.again);
    this.sender?.flush();
    this.sender?.stop();
    this.remarks?.flush();
    this.remarks?.stop();
    this.evidence?.stop();
  }

  /** Sends what waits: one goes on to something else, or the network is back. */
  flush(): void {
    this.sender?.flush();
    this.remarks?.flush();
  }

  /** The network may be back. */
  returned(): void {
    this.flush();
    this.evidence?.flush();
    void this.sender?.investigate();
    if (this.rest && !this.book) {
      void this.open(this.rest.questions);
    }
  }

  /** Shows another dimension without asking the server; false where its questions are not here. */
  turn(dimension: string): boolean {
    const { data, book } = this;
    const described = book?.dimensions.find((d) => d.id === dimension);
    const asked = new Set(this.index.map((e) => e.id));
    const questions = book?.questions.filter((q) => q.dimension === dimension && asked.has(q.id)) ?? [];
    if (!data || !described || questions.length === 0) {
      return false;
    }
    const previous = new Map(this.index.map((e) => [e.id, e.previous]));
    this.data = {
      ...data,
      dimension: { id: dimension, description: described.description, opening: described.opening },
      questions: questions.map((q) => ({ ...q, previous: previous.get(q.id) })),
      at: undefined,
    };
    return true;
  }

  /** Somebody else's answer. */
  received(question: string, stored: StoredAnswer): void {
    if (this.arrived(question, stored)) {
      this.news.set(question, { by: stored.by ?? '', at: stored.at ?? '' });
      this.changed();
    }
  }

  remarked(stored: StoredRemark): void {
    this.remarks?.received(stored);
  }

  filed(question: string, files: readonly EvidenceFile[]): void {
    this.files.set(question, files);
    this.changed();
  }

  private arrived(question: string, stored: StoredAnswer): boolean {
    const first = !this.contents.has(question);
    if (!this.sender?.received(question, stored) && !(first && stored.rev === 0)) {
      return false;
    }
    this.contents.set(question, decode(stored));
    this.known.set(question, decode(stored));
    return true;
  }

  /** Changes an answer; on this device at once, and then on the server. */
  answer(question: string, change: Partial<Content>, delay = 0): boolean {
    const conflict = this.sender?.troubles.get(question)?.kind === 'conflict';
    if (!this.data || this.data.readOnly || conflict || !this.question(question)) {
      return false;
    }
    const before = this.content(question);
    const next = { ...before, ...change };
    this.contents.set(question, next.state === 's' ? next : { ...next, reason: '' });
    this.news.delete(question);
    this.merged.delete(question);
    if (!answered(before) && answered(this.content(question))) {
      this.coach?.answered();
    }
    this.sender?.change(question, this.content(question), delay, this.known.get(question) ?? EMPTY);
    return true;
  }

  keepMine(question: string): void {
    this.sender?.keepMine(question);
  }

  async takeTheirs(question: string): Promise<void> {
    const trouble = this.sender?.troubles.get(question);
    if (trouble?.kind === 'conflict') {
      this.contents.set(question, decode(trouble.stored));
      this.known.set(question, decode(trouble.stored));
      await this.sender?.takeTheirs(question);
    }
  }

  async abandon(question: string): Promise<void> {
    this.contents.set(question, this.known.get(question) ?? EMPTY);
    await this.sender?.abandon(question);
  }

  /** A line of the pad becomes a part of the comment on that question; false where there is no room for it. */
  place(item: string, question: string): boolean {
    const line = this.remarks?.lines(false).find((l) => l.item === item);
    const said = this.content(question).comment;
    const comment = [said, line?.text ?? ''].filter(Boolean).join('\n');
    if (!line || comment.length > TEXT_MAX || !this.answer(question, { comment })) {
      return false;
    }
    this.remarks?.place(item, question);
    return true;
  }

  content(question: string): Content {
    return this.contents.get(question) ?? EMPTY;
  }

  /** A question that can be shown now. */
  question(id: string): Question | undefined {
    return this.data?.questions.find((q) => q.id === id) ?? (this.asks(id) ? this.book?.questions.find((q) => q.id === id) : undefined);
  }

  filesOf(question: string): readonly EvidenceFile[] {
    return this.files.get(question) ?? [];
  }

  /** Files of other questions whose content this one does not have, each once. */
  otherFiles(question: string): { question: string; file: EvidenceFile }[] {
    const seen = new Set(this.filesOf(question).map((f) => f.hash));
    const found: { question: string; file: EvidenceFile }[] = [];
    for (const [other, files] of this.files) {
      for (const file of files) {
        if (other !== question && !seen.has(file.hash)) {
          seen.add(file.hash);
          found.push({ question: other, file });
        }
      }
    }
    for (const { document, file } of this.rest?.received ?? []) {
      if (!seen.has(file.hash)) {
        seen.add(file.hash);
        found.push({ question: document, file });
      }
    }
    return found;
  }

  /** What people of the company replied to a question, and nobody settled yet. */
  repliesTo(question: string): readonly ReceivedReply[] {
    return this.replies.filter((r) => r.question === question);
  }

  /**
   * Takes a reply over as the answer, or puts it aside.
   *
   * @returns what there is to say about it, if anything
   */
  async settle(reply: ReceivedReply, accepted: boolean): Promise<string> {
    const { question } = reply;
    if (accepted && this.sender?.unsent(question)) {
      this.sender.flush();
      return say(this.texts, 'reply.wait');
    }
    const said = await this.server.settle(reply.id, this.sender?.base(question) ?? 0, accepted);
    if ('refused' in said) {
      return said.refused;
    }
    if ('later' in said) {
      return say(this.texts, 'reply.wait');
    }
    if ('answer' in said) {
      this.replies = this.replies.filter((r) => r.id !== reply.id);
      this.arrived(question, said.answer);
    } else {
      this.received(question, said.conflict);
    }
    this.changed();
    return '';
  }

  async link(question: string, file: EvidenceFile): Promise<void> {
    this.listed(question, await this.server.link(question, file.id));
  }

  async unlink(question: string, file: EvidenceFile): Promise<void> {
    this.listed(question, await this.server.unlink(question, file.id));
  }

  get clashes(): Contradiction[] {
    const levels = new Map<string, number>();
    this.index.forEach(({ id }) => {
      const { state, value } = this.content(id);
      if (state === 'n' && value !== undefined) {
        levels.set(id, value);
      }
    });
    return contradictions(this.rest?.rules ?? [], levels, (rule) => this.remarks?.explanation(rule));
  }

  get changes(): Changes {
    return changes(this.index, (q) => this.content(q));
  }

  /** How far each dimension has come. */
  get progress(): DimensionProgress[] {
    const { data } = this;
    return (data?.dimensions ?? []).map((d) => {
      const mine = this.rest ? this.index.filter((e) => dimensionOf(e.id) === d.id) : d.id === data?.dimension.id ? data.questions : undefined;
      return mine ? { ...d, done: mine.filter((q) => answered(this.content(q.id))).length, all: mine.length } : d;
    });
  }

  get revisits(): IndexEntry[] {
    return this.index.filter((e) => (this.contents.has(e.id) ? this.content(e.id).revisit : (e.revisit ?? false)));
  }

  /** « À vérifier »: what nobody in the room knew. */
  get checks(): IndexEntry[] {
    return this.index.filter((e) => this.content(e.id).state === '?');
  }

  /** All questions, for the search. */
  get places(): Place[] {
    const clashing = new Set(this.clashes.filter((c) => !c.explained).flatMap((c) => c.questions));
    const texts = new Map(this.book?.questions.map((q) => [q.id, q.text]));
    const labels = new Map(this.data?.dimensions.map((d) => [d.id, d.label]));
    return this.index.map((e) => ({
      ...e,
      text: texts.get(e.id) ?? '',
      dimension: labels.get(dimensionOf(e.id)) ?? '',
      content: this.contents.has(e.id) ? this.content(e.id) : { ...EMPTY, revisit: e.revisit ?? false },
      contradictory: clashing.has(e.id),
    }));
  }

  /** The questions without an answer, in their order. */
  unanswered(only?: 'essential'): IndexEntry[] {
    const first = new Set(this.book?.questions.filter((q) => q.pack === this.rest?.essential).map((q) => q.id));
    return this.index.filter((e) => !answered(this.content(e.id)) && (!only || first.has(e.id)));
  }

  /** What became of everything that was entered, answers, notes and files together. */
  get state(): SaveState {
    const states = [this.sender?.state, this.remarks?.sender.state].filter((s) => s !== undefined);
    const files = this.evidence?.waiting ?? 0;
    return (
      states.find((s) => s.kind === 'kept' && !s.durable) ??
      states.find((s) => s.kind === 'kept') ??
      states.find((s) => s.kind === 'saving') ??
      (files > 0 ? { kind: 'saving' } : undefined) ??
      states.filter((s) => s.kind === 'saved').sort((a, b) => b.at - a.at)[0] ?? { kind: 'idle' }
    );
  }

  private asks(question: string): boolean {
    return this.index.some((e) => e.id === question);
  }

  private listed(question: string, answer: unknown): void {
    if (Array.isArray(answer)) {
      this.filed(question, answer as EvidenceFile[]);
    }
  }

  /** Fetches the questions of all dimensions; without them one needs the server to change the dimension. */
  private async open(address: string): Promise<void> {
    clearTimeout(this.again);
    try {
      const book = await this.fetching(address);
      this.book = book;
      const data = this.data;
      if (data) {
        const whole = new Map(book.questions.map((q) => [q.id, q]));
        this.data = { ...data, questions: data.questions.map((q) => ({ ...q, help: whole.get(q.id)?.help, examples: whole.get(q.id)?.examples })) };
      }
      this.changed();
    } catch {
      if (!this.stopped) {
        this.again = setTimeout(() => void this.open(address), AGAIN);
      }
    }
  }

  private announce(): void {
    this.dispatchEvent(new Event('state'));
  }

  private changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

/** A title of the browser's tab with another dimension in it. */
export function retitled(title: string, before: string, now: string): string {
  return before && title.includes(before) ? title.replace(before, now) : title;
}

/** « 38 min ». */
export function minutes(texts: Texts, count: number): string {
  return say(texts, 'coach.minutes', count);
}
