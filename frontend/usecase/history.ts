import type { Value } from './model';

export interface Change {
  readonly field: string;
  readonly before: Value;
  readonly after: Value;
}

/** Changes that are taken back together, such as a risk with its measures. */
export type Step = readonly Change[];

const REMEMBERED = 50;

/** The last steps of one person on this page. Taking one back is a change too. */
export class History {
  private done: Step[] = [];
  private undone: Step[] = [];
  private typing?: string;

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Remembers a step; typing on in one field stays one step. */
  record(step: Step, typing = false): void {
    const [change] = step;
    const last = this.done.at(-1);
    if (typing && change && step.length === 1 && this.typing === change.field && last?.length === 1) {
      this.done[this.done.length - 1] = [{ ...last[0]!, after: change.after }];
    } else {
      this.done = [...this.done, step].slice(-REMEMBERED);
    }
    this.typing = typing ? change?.field : undefined;
    this.undone = [];
  }

  /** What is typed next is a new step. */
  pause(): void {
    this.typing = undefined;
  }

  undo(): Step | undefined {
    this.pause();
    const step = this.done.pop();
    if (step) {
      this.undone.push(step);
    }
    return step?.map(({ field, before, after }) => ({ field, before: after, after: before }));
  }

  redo(): Step | undefined {
    this.pause();
    const step = this.undone.pop();
    if (step) {
      this.done.push(step);
    }
    return step;
  }
}
