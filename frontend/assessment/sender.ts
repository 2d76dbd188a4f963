import { decode, encode, same, sendable, type Acknowledgement, type Content, type StoredAnswer } from './model';
import type { Entry, Outbox } from '../shell/outbox';

/** The server's end, as Flow's `$server` offers it. */
export interface AnswerServer {
  save(question: string, known: number, mark: string, code: string, comment: string, reason: string): Promise<Acknowledgement>;
}

export type Link = 'alive' | 'signed-out' | 'unreachable';

export interface Surroundings {
  /** Asks whether server and session are there, outside Flow's own channel. */
  probe(): Promise<Link>;
  reload(): void;
  now(): number;
}

export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: number }
  /** On this device only; `durable` is false where the browser keeps nothing. */
  | { readonly kind: 'kept'; readonly durable: boolean };

export type Trouble =
  | { readonly kind: 'conflict'; readonly stored: StoredAnswer }
  | { readonly kind: 'refused'; readonly message: string; readonly closed: boolean };

interface Pending extends Entry<Content> {
  due: number;
}

const PATIENCE = 4_000;
const PATIENCE_MAX = 30_000;

/**
 * Sends the outbox, one answer at a time. A call under way is never given up: Flow repeats it by itself when the connection
 * returns. When the acknowledgement is late the sender looks for the reason, and reloads the page when the session is gone:
 * signing in again leads back here, and the outbox is sent then.
 */
export class Sender extends EventTarget {
  readonly troubles = new Map<string, Trouble>();
  state: SaveState = { kind: 'idle' };

  private readonly pending = new Map<string, Pending>();
  private readonly revisions = new Map<string, number>();
  private sending?: string;
  private timer?: ReturnType<typeof setTimeout>;
  private watch?: ReturnType<typeof setTimeout>;
  private aliveWithoutAnswer = 0;
  private durable = true;
  private stopped = false;

  constructor(
    private readonly outbox: Outbox<Content>,
    private readonly server: AnswerServer,
    private readonly around: Surroundings,
  ) {
    super();
  }

  /** Takes up what an earlier page left on this device. */
  async start(revisions: Iterable<readonly [string, number]>): Promise<void> {
    for (const [question, revision] of revisions) {
      this.revisions.set(question, revision);
    }
    try {
      for (const entry of await this.outbox.all()) {
        if (!this.pending.has(entry.question)) {
          this.pending.set(entry.question, { ...entry, due: 0 });
        }
      }
    } catch {
      this.durable = false;
    }
    if (this.pending.size > 0) {
      this.settle();
    }
    this.pump();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    clearTimeout(this.watch);
  }

  /** The content that waits for the server, if any: it wins over what the server had when the page was built. */
  unsent(question: string): Content | undefined {
    return this.pending.get(question)?.content;
  }

  get waiting(): string[] {
    return [...this.pending.keys()];
  }

  revision(question: string): number {
    return this.revisions.get(question) ?? 0;
  }

  change(question: string, content: Content, delay = 0): void {
    const earlier = this.pending.get(question);
    const now = this.around.now();
    const entry: Pending = earlier ?? {
      key: this.outbox.key(question),
      scope: this.outbox.key('').slice(0, -1),
      question,
      path: location.pathname,
      base: this.revision(question),
      id: Math.random().toString(36).slice(2, 10),
      seq: 0,
      content,
      at: now,
      due: now,
    };
    entry.seq += 1;
    entry.content = content;
    entry.at = now;
    entry.due = now + delay;
    this.pending.set(question, entry);
    if (this.troubles.get(question)?.kind === 'refused') {
      this.troubles.delete(question);
    }
    this.persist(entry);
    if (this.state.kind !== 'kept') {
      this.settle();
    }
    this.pump();
  }

  /** Sends at once what was waiting for the end of typing. */
  flush(): void {
    for (const entry of this.pending.values()) {
      entry.due = 0;
    }
    this.pump();
  }

  /** Somebody else's answer arrived; it counts unless this device holds a change of its own. */
  received(question: string, stored: StoredAnswer): boolean {
    if (this.pending.has(question) || stored.rev <= this.revision(question)) {
      return false;
    }
    this.revisions.set(question, stored.rev);
    return true;
  }

  keepMine(question: string): void {
    const trouble = this.troubles.get(question);
    const entry = this.pending.get(question);
    if (trouble?.kind === 'conflict' && entry) {
      entry.base = trouble.stored.rev;
      this.troubles.delete(question);
      this.change(question, entry.content);
    }
  }

  async takeTheirs(question: string): Promise<void> {
    const trouble = this.troubles.get(question);
    if (trouble?.kind === 'conflict') {
      this.revisions.set(question, trouble.stored.rev);
    }
    await this.drop(question);
    this.settle();
  }

  /** Gives up a change that the server refuses for good. */
  async abandon(question: string): Promise<void> {
    await this.drop(question);
    this.settle();
  }

  private async drop(question: string): Promise<void> {
    const entry = this.pending.get(question);
    this.troubles.delete(question);
    this.pending.delete(question);
    if (entry) {
      await this.outbox.remove(entry).catch(() => undefined);
    }
  }

  private persist(entry: Pending): void {
    this.outbox.put(entry).catch(() => {
      this.durable = false;
      if (this.state.kind === 'kept') {
        this.announce({ kind: 'kept', durable: false });
      }
    });
  }

  private pump(): void {
    clearTimeout(this.timer);
    if (this.stopped || this.sending) {
      return;
    }
    const now = this.around.now();
    const ready = [...this.pending.values()].filter((e) => sendable(e.content) && !this.troubles.has(e.question));
    const next = ready.sort((a, b) => a.due - b.due)[0];
    if (next && next.due <= now) {
      void this.send(next);
    } else if (next) {
      this.timer = setTimeout(() => this.pump(), next.due - now);
    }
  }

  private async send(entry: Pending): Promise<void> {
    const { question, seq, content } = entry;
    this.sending = question;
    this.aliveWithoutAnswer = 0;
    this.expectAnswer(PATIENCE);
    try {
      const mark = `${entry.id}.${seq}`;
      const answer = await this.server.save(question, entry.base, mark, encode(content), content.comment, content.reason);
      this.sending = undefined;
      clearTimeout(this.watch);
      if (typeof answer === 'object' && 'later' in answer) {
        this.retryLater(entry);
      } else {
        await this.acknowledged(entry, seq, content, answer);
      }
    } catch {
      // The call failed as a whole. Nothing is lost: look for the reason, then try again.
      this.sending = undefined;
      this.retryLater(entry);
      clearTimeout(this.watch);
      await this.investigate();
    }
    this.pump();
  }

  private retryLater(entry: Pending): void {
    this.announce({ kind: 'kept', durable: this.durable });
    entry.due = this.around.now() + PATIENCE;
  }

  private async acknowledged(
    entry: Pending, seq: number, content: Content, answer: Exclude<Acknowledgement, { readonly later: true }>,
  ): Promise<void> {
    const question = entry.question;
    if (typeof answer === 'number') {
      await this.recorded(entry, seq, content, answer);
    } else if ('conflict' in answer) {
      const stored = answer.conflict;
      if (stored.mark?.startsWith(`${entry.id}.`)) {
        // Our own earlier sending, whose acknowledgement was lost: carry on from there.
        entry.base = stored.rev;
        this.persist(entry);
      } else if (same(decode(stored), entry.content)) {
        await this.recorded(entry, entry.seq, entry.content, stored.rev);
      } else {
        this.troubles.set(question, { kind: 'conflict', stored });
        this.dispatchEvent(new CustomEvent('trouble', { detail: { question } }));
        this.settle();
      }
    } else {
      this.troubles.set(question, { kind: 'refused', message: answer.refused, closed: answer.closed ?? false });
      this.dispatchEvent(new CustomEvent('trouble', { detail: { question } }));
      this.settle();
    }
  }

  private async recorded(entry: Pending, seq: number, content: Content, revision: number): Promise<void> {
    const { question } = entry;
    this.revisions.set(question, revision);
    if (entry.seq === seq) {
      this.pending.delete(question);
      await this.outbox.remove(entry).catch(() => undefined);
    } else {
      entry.base = revision;
      this.persist(entry);
    }
    this.dispatchEvent(new CustomEvent('recorded', { detail: { question, revision, content } }));
    this.settle();
  }

  private settle(): void {
    const unsent = [...this.pending.values()];
    if (unsent.length === 0) {
      this.announce({ kind: 'saved', at: this.around.now() });
    } else if (unsent.every((e) => this.troubles.has(e.question) || !sendable(e.content))) {
      this.announce({ kind: 'kept', durable: this.durable });
    } else {
      this.announce({ kind: 'saving' });
    }
  }

  private expectAnswer(patience: number): void {
    clearTimeout(this.watch);
    this.watch = setTimeout(() => {
      this.announce({ kind: 'kept', durable: this.durable });
      void this.investigate().then(() => {
        if (this.sending && !this.stopped) {
          this.expectAnswer(Math.min(patience * 2, PATIENCE_MAX));
        }
      });
    }, patience);
  }

  /** Also called when the browser says that the network is back. */
  async investigate(): Promise<void> {
    if (this.stopped) {
      return;
    }
    const link = await this.around.probe();
    if (link === 'signed-out') {
      this.around.reload();
    } else if (link === 'alive' && this.sending && ++this.aliveWithoutAnswer >= 3) {
      // Server and session are there, yet this page's call stays without an answer: its UI is gone.
      this.around.reload();
    }
  }

  private announce(state: SaveState): void {
    this.state = state;
    this.dispatchEvent(new Event('state'));
  }
}
