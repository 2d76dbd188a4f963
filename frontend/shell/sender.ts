import type { Entry, Outbox } from './outbox';

/** What the server says of a change: what a later one starts from, what was there first, why it refuses, or that it cannot now. */
export type Reply<Stored, Base> =
  | { readonly recorded: Base }
  | { readonly conflict: Stored }
  | { readonly refused: string; readonly closed?: boolean }
  | { readonly later: true };

/** How changes of one kind travel and are compared. `Base` is what a change starts from, `Stored` what the server holds. */
export interface Protocol<Content, Stored, Base> {
  /** What a change starts from where nothing was recorded yet. */
  readonly nothing: Base;
  send(entry: Entry<Content, Base>): Promise<Reply<Stored, Base>>;
  /** What a change starts from that was made over this. */
  base(stored: Stored): Base;
  /** Whether the server holds just what is to be recorded. */
  same(stored: Stored, content: Content): boolean;
  /** Whether the server holds an earlier sending of this very entry, whose acknowledgement was lost. */
  own(stored: Stored, entry: Entry<Content, Base>): boolean;
  /** Whether somebody else's news says more than what is known here. */
  newer(stored: Stored, base: Base): boolean;
  /** Whether the server could accept it. */
  sendable(content: Content): boolean;
  /** Both changes in one, with what the server holds as content; nothing where they are about the same part. */
  merge?(seen: Content, mine: Content, stored: Stored): { readonly merged: Content; readonly stored: Content } | undefined;
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

export type Trouble<Stored> =
  | { readonly kind: 'conflict'; readonly stored: Stored }
  | { readonly kind: 'refused'; readonly message: string; readonly closed: boolean };

interface Pending<Content, Base> extends Entry<Content, Base> {
  due: number;
}

const PATIENCE = 4_000;
const PATIENCE_MAX = 30_000;
/** How many sendings without acknowledgement are recognised. */
const REMEMBERED = 5;

/**
 * Sends the outbox, one change at a time. A call under way is never given up: Flow repeats it by itself when the connection
 * returns. When the acknowledgement is late the sender looks for the reason, and reloads the page when the session is gone:
 * signing in again leads back here, and the outbox is sent then.
 */
export class Sender<Content, Stored, Base> extends EventTarget {
  readonly troubles = new Map<string, Trouble<Stored>>();
  state: SaveState = { kind: 'idle' };

  private readonly pending = new Map<string, Pending<Content, Base>>();
  private readonly bases = new Map<string, Base>();
  private sending?: string;
  private timer?: ReturnType<typeof setTimeout>;
  private watch?: ReturnType<typeof setTimeout>;
  private aliveWithoutAnswer = 0;
  private pause = 0;
  private durable = true;
  private stopped = false;

  constructor(
    private readonly outbox: Outbox<Content, Base>,
    private readonly protocol: Protocol<Content, Stored, Base>,
    private readonly around: Surroundings,
  ) {
    super();
  }

  /** Takes up what an earlier page left on this device. */
  async start(bases: Iterable<readonly [string, Base]>): Promise<void> {
    this.know(bases);
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

  /** What the server holds, as far as it arrived. */
  know(bases: Iterable<readonly [string, Base]>): void {
    for (const [question, base] of bases) {
      this.bases.set(question, base);
    }
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

  base(question: string): Base {
    return this.bases.has(question) ? (this.bases.get(question) as Base) : this.protocol.nothing;
  }

  /** @param seen what stood there before, as far as one knows */
  change(question: string, content: Content, delay = 0, seen?: Content): void {
    const earlier = this.pending.get(question);
    const now = this.around.now();
    const entry: Pending<Content, Base> = earlier ?? {
      key: this.outbox.key(question),
      scope: this.outbox.key('').slice(0, -1),
      question,
      path: location.pathname + location.search,
      base: this.base(question),
      id: Math.random().toString(36).slice(2, 10),
      seq: 0,
      content,
      seen,
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
    this.pause = 0;
    for (const entry of this.pending.values()) {
      entry.due = 0;
    }
    this.pump();
  }

  /** Somebody else's change arrived; it counts unless this device holds a change of its own. */
  received(question: string, stored: Stored): boolean {
    if (this.pending.has(question) || !this.protocol.newer(stored, this.base(question))) {
      return false;
    }
    this.bases.set(question, this.protocol.base(stored));
    return true;
  }

  keepMine(question: string): void {
    const trouble = this.troubles.get(question);
    const entry = this.pending.get(question);
    if (trouble?.kind === 'conflict' && entry) {
      entry.base = this.protocol.base(trouble.stored);
      this.troubles.delete(question);
      this.change(question, entry.content);
    }
  }

  async takeTheirs(question: string): Promise<void> {
    const trouble = this.troubles.get(question);
    if (trouble?.kind === 'conflict') {
      this.bases.set(question, this.protocol.base(trouble.stored));
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

  private persist(entry: Pending<Content, Base>): void {
    this.outbox.put(entry).catch(() => {
      this.durable = false;
      if (this.state.kind === 'kept') {
        this.announce({ kind: 'kept', durable: false });
      }
    });
  }

  private pump(): void {
    clearTimeout(this.timer);
    if (this.stopped || this.sending !== undefined) {
      return;
    }
    const now = this.around.now();
    const ready = [...this.pending.values()].filter((e) => this.protocol.sendable(e.content) && !this.troubles.has(e.question));
    // What was said first is sent first, also after an hour without the server.
    const next = now < this.pause ? undefined : ready.filter((e) => e.due <= now).sort((a, b) => a.at - b.at)[0];
    if (next) {
      void this.send(next);
    } else if (ready.length > 0) {
      this.timer = setTimeout(() => this.pump(), Math.max(this.pause, Math.min(...ready.map((e) => e.due))) - now);
    }
  }

  private async send(entry: Pending<Content, Base>): Promise<void> {
    const { question, seq, content } = entry;
    this.sending = question;
    this.aliveWithoutAnswer = 0;
    this.expectAnswer(PATIENCE);
    try {
      entry.sent = [...(entry.sent ?? []), content].slice(-REMEMBERED);
      const answer = await this.protocol.send(entry);
      this.sending = undefined;
      clearTimeout(this.watch);
      if ('later' in answer) {
        this.retryLater();
      } else {
        await this.acknowledged(entry, seq, content, answer);
      }
    } catch {
      // The call failed as a whole. Nothing is lost: look for the reason, then try again.
      this.sending = undefined;
      this.retryLater();
      clearTimeout(this.watch);
      await this.investigate();
    }
    this.pump();
  }

  /** Nothing is sent for a while: what follows must not pass what did not get through. */
  private retryLater(): void {
    this.announce({ kind: 'kept', durable: this.durable });
    this.pause = this.around.now() + PATIENCE;
  }

  private async acknowledged(
    entry: Pending<Content, Base>, seq: number, content: Content, answer: Exclude<Reply<Stored, Base>, { readonly later: true }>,
  ): Promise<void> {
    const question = entry.question;
    if ('recorded' in answer) {
      await this.recorded(entry, seq, content, answer.recorded);
    } else if ('conflict' in answer) {
      const stored = answer.conflict;
      if (this.protocol.own(stored, entry)) {
        // Our own earlier sending, whose acknowledgement was lost: carry on from there.
        entry.base = this.protocol.base(stored);
        this.persist(entry);
      } else if (this.protocol.same(stored, entry.content)) {
        await this.recorded(entry, entry.seq, entry.content, this.protocol.base(stored));
      } else if (!this.merge(entry, stored)) {
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

  /** Goes on with both changes where they are about different parts. */
  private merge(entry: Pending<Content, Base>, stored: Stored): boolean {
    const both = entry.seen && this.protocol.merge?.(entry.seen, entry.content, stored);
    if (!both) {
      return false;
    }
    entry.base = this.protocol.base(stored);
    entry.content = both.merged;
    entry.seen = both.stored;
    entry.sent = [];
    entry.seq += 1;
    this.persist(entry);
    this.dispatchEvent(new CustomEvent('merged', { detail: { question: entry.question, content: both.merged, stored } }));
    return true;
  }

  private async recorded(entry: Pending<Content, Base>, seq: number, content: Content, base: Base): Promise<void> {
    const { question } = entry;
    this.bases.set(question, base);
    if (entry.seq === seq) {
      this.pending.delete(question);
      await this.outbox.remove(entry).catch(() => undefined);
    } else {
      entry.base = base;
      entry.seen = content;
      entry.sent = [];
      this.persist(entry);
    }
    this.dispatchEvent(new CustomEvent('recorded', { detail: { question, base, content } }));
    this.settle();
  }

  private settle(): void {
    const unsent = [...this.pending.values()];
    if (unsent.length === 0) {
      this.announce({ kind: 'saved', at: this.around.now() });
    } else if (unsent.every((e) => this.troubles.has(e.question) || !this.protocol.sendable(e.content))) {
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
        if (this.sending !== undefined && !this.stopped) {
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
    } else if (link === 'alive' && this.sending !== undefined && ++this.aliveWithoutAnswer >= 3) {
      // Server and session are there, yet this page's call stays without an answer: its UI is gone.
      this.around.reload();
    }
  }

  private announce(state: SaveState): void {
    this.state = state;
    this.dispatchEvent(new Event('state'));
  }
}
