/** After how many minutes of interview it proposes to finish what matters first. */
export const ENOUGH = 60;

/** Somebody who touches nothing for so long does something else: it does not count. */
const AWAY = 5 * 60_000;

/** From so many answers on, one's own pace says more than the usual one. */
const KNOWN_PACE = 8;

interface Kept {
  spent: number;
  answers: number;
  paused: boolean;
  choice?: 'essential' | 'all';
}

/** Counts the minutes of an interview on this device, and remembers what one chose when they were many. */
export class Coach {
  private kept: Kept;
  private last: number;

  constructor(
    private readonly scope: string,
    private readonly now: () => number = Date.now,
    private readonly storage: Pick<Storage, 'getItem' | 'setItem'> = localStorage,
  ) {
    this.kept = this.read();
    this.last = now();
  }

  get minutes(): number {
    return Math.floor(this.kept.spent / 60_000);
  }

  get paused(): boolean {
    return this.kept.paused;
  }

  /** What one chose after an hour. */
  get choice(): Kept['choice'] {
    return this.kept.choice;
  }

  /** Something was touched. */
  active(): void {
    const now = this.now();
    const since = now - this.last;
    this.last = now;
    if (!this.kept.paused && since > 0 && since < AWAY) {
      this.kept.spent += since;
      this.write();
    }
  }

  /** A question was dealt with for the first time. */
  answered(): void {
    this.active();
    this.kept.answers += 1;
    this.write();
  }

  pause(): void {
    this.active();
    this.kept.paused = true;
    this.write();
  }

  resume(): void {
    this.kept.paused = false;
    this.last = this.now();
    this.write();
  }

  choose(choice: Kept['choice']): void {
    this.kept.choice = choice;
    this.write();
  }

  /** Whether to propose the essential questions first: once an hour is over and some of them are left beside others. */
  proposes(essentialLeft: number, left: number): boolean {
    return !this.kept.choice && this.minutes >= ENOUGH && essentialLeft > 0 && essentialLeft < left;
  }

  /** Minutes for so many questions, in steps of five.
   * @param usual minutes of the whole assessment
   * @param all its questions
   */
  estimate(left: number, all: number, usual: number): number {
    const each = this.kept.answers >= KNOWN_PACE ? this.kept.spent / 60_000 / this.kept.answers : all === 0 ? 0 : usual / all;
    return Math.ceil((left * each) / 5) * 5;
  }

  private read(): Kept {
    try {
      const kept = JSON.parse(this.storage.getItem(this.key) ?? '{}') as Partial<Kept>;
      return { spent: kept.spent ?? 0, answers: kept.answers ?? 0, paused: kept.paused ?? false, choice: kept.choice };
    } catch {
      return { spent: 0, answers: 0, paused: false };
    }
  }

  private write(): void {
    try {
      this.storage.setItem(this.key, JSON.stringify(this.kept));
    } catch {
      // A browser that keeps nothing counts from the beginning of the page.
    }
  }

  private get key(): string {
    return `gv-coach|${this.scope}`;
  }
}
