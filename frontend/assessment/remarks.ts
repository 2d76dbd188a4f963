import { Outbox } from '../shell/outbox';
import { Sender, type Surroundings } from '../shell/sender';
import type { Acknowledgement, StoredRemark } from './model';

/** Words beside the answers, as one writes them. */
export interface Words {
  readonly text: string;
  readonly detail: string;
}

/** A line of the note pad. */
export interface Line extends Words {
  readonly item: string;
  readonly by: string;
  readonly at: string;
}

type Reply = Exclude<Acknowledgement, { readonly conflict: unknown }> | { readonly conflict: StoredRemark };

export interface RemarkServer {
  remark(item: string, known: number, mark: string, text: string, detail: string): Promise<Reply>;
}

const LINE = 'n.';
/** How long after the last keystroke a line is sent; on the device it is at once. */
const TYPING = 1500;

const words = (stored: StoredRemark): Words => ({ text: stored.text, detail: stored.detail ?? '' });

/**
 * The note pad that the consultants of an audit share, and their explanations of contradictions. Each is kept on this device until the
 * server has it. Where two write the same line at once, both lines stay.
 */
export class Remarks extends EventTarget {
  readonly sender: Sender<Words, StoredRemark, number>;
  private readonly known = new Map<string, Words>();
  private latest = 0;
  private readonly origin = new Map<string, { readonly by: string; readonly at: string }>();

  constructor(
    scope: string,
    server: RemarkServer,
    around: Surroundings,
    private readonly me: string,
  ) {
    super();
    this.sender = new Sender<Words, StoredRemark, number>(
      new Outbox<Words>(`${scope}|pad`),
      {
        nothing: 0,
        send: async ({ question, base, id, seq, content }) => {
          const answer = await server.remark(question, base, `${id}.${seq}`, content.text, content.detail);
          return typeof answer === 'number' ? { recorded: answer } : answer;
        },
        base: (stored) => stored.rev,
        same: (stored, content) => stored.text === content.text && (stored.detail ?? '') === content.detail,
        own: (stored, entry) => stored.mark.startsWith(`${entry.id}.`),
        newer: (stored, base) => stored.rev > base,
        sendable: () => true,
      },
      around,
    );
    this.sender.addEventListener('trouble', (e) => this.both((e as CustomEvent<{ question: string }>).detail.question));
    this.sender.addEventListener('recorded', () => this.changed());
  }

  async start(stored: readonly StoredRemark[]): Promise<void> {
    stored.forEach((remark) => this.take(remark));
    await this.sender.start(stored.map((remark) => [remark.item, remark.rev] as const));
    for (const item of this.sender.waiting) {
      this.known.set(item, this.sender.unsent(item) as Words);
      this.begin(item);
    }
    this.changed();
  }

  /** Somebody else's line or explanation. */
  received(stored: StoredRemark): void {
    if (this.sender.received(stored.item, stored)) {
      this.take(stored);
      this.changed();
    }
  }

  /** The lines that are still on the pad, or those that were moved onto questions, in the order in which they were written. */
  lines(placed: boolean): Line[] {
    return [...this.known.entries()]
      .filter(([item, { text, detail }]) => item.startsWith(LINE) && text !== '' && (detail !== '') === placed)
      .map(([item, content]) => ({ item, ...content, by: this.origin.get(item)?.by ?? this.me, at: this.origin.get(item)?.at ?? '' }))
      .sort((a, b) => a.at.localeCompare(b.at) || a.item.localeCompare(b.item));
  }

  /** What was said of a contradiction. */
  explanation(rule: string): Words | undefined {
    return this.known.get(rule);
  }

  add(text: string): void {
    if (text.trim()) {
      this.write(`${LINE}${identifier()}`, { text: text.trim(), detail: '' });
    }
  }

  edit(item: string, text: string): void {
    this.write(item, { text, detail: this.known.get(item)?.detail ?? '' }, TYPING);
  }

  remove(item: string): void {
    this.write(item, { text: '', detail: '' });
  }

  /** The line is part of the comment on that question from now on. */
  place(item: string, question: string): void {
    this.write(item, { text: this.known.get(item)?.text ?? '', detail: question });
  }

  /** @param text empty to take the explanation back */
  explain(rule: string, text: string, situation: string): void {
    this.write(rule, { text: text.trim(), detail: text.trim() ? situation : '' });
  }

  flush(): void {
    this.sender.flush();
  }

  stop(): void {
    this.sender.stop();
  }

  private write(item: string, content: Words, delay = 0): void {
    this.known.set(item, content);
    this.begin(item);
    this.sender.change(item, content, delay);
    this.changed();
  }

  private begin(item: string): void {
    if (!this.origin.has(item)) {
      // One after the other, however fast.
      this.latest = Math.max(Date.now(), this.latest + 1);
      this.origin.set(item, { by: this.me, at: new Date(this.latest).toISOString() });
    }
  }

  private take(stored: StoredRemark): void {
    this.known.set(stored.item, words(stored));
    this.origin.set(stored.item, { by: stored.by ?? '', at: stored.at });
  }

  /** Two wrote at once: neither loses a word. */
  private both(item: string): void {
    const trouble = this.sender.troubles.get(item);
    const mine = this.sender.unsent(item);
    if (trouble?.kind !== 'conflict' || !mine) {
      this.changed();
      return;
    }
    const theirs = words(trouble.stored);
    if (item.startsWith(LINE)) {
      void this.sender.takeTheirs(item).then(() => {
        this.take(trouble.stored);
        if (mine.text && mine.text !== theirs.text) {
          this.write(`${LINE}${identifier()}`, mine);
        }
        this.changed();
      });
    } else {
      this.sender.keepMine(item);
      const text = [theirs.text, mine.text].filter(Boolean).join('\n');
      this.write(item, { text, detail: mine.detail });
    }
  }

  private changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

/** Also where the page is not served securely. */
function identifier(): string {
  return crypto.randomUUID?.() ?? [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, '0')).join('');
}
