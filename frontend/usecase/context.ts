import type { Catalogue } from './catalogue';
import type { Sender } from '../shell/sender';
import type { Stored } from './protocol';
import type { Around, Cell, Comment, Field, Head, Listed, Member, Model, Onward, Opinion, Option, Presence, Progress, Section, Tool, Value } from './model';
import type { Step } from './history';

/** Everything that the parts of the editor show, and the ways they answer back. */
export interface Context extends Around {
  readonly head: Head;
  readonly model: Model;
  /** Once somebody asked for it. */
  readonly catalogue?: Catalogue;
  readonly section: Section;
  readonly progress: readonly Progress[];
  readonly send?: Onward | null;
  readonly cell?: Cell;
  readonly listed: Listed;
  readonly opinions: readonly Opinion[];
  readonly owner: string;
  readonly writers: readonly string[];
  readonly comments: readonly Comment[];
  readonly members: readonly Member[];
  readonly tools: readonly Tool[];
  readonly files: readonly Option[];
  readonly present: readonly Presence[];
  readonly sender: Sender<Value, Stored, Value>;
  readonly told: string;
  readonly wrong: string;
  /** Why what was asked of others was refused. */
  readonly askWrong: string;
  readonly mayAsk: boolean;
  /** Whether somebody took the sheet to another state meanwhile. */
  readonly movedOn: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What somebody else changed last, by field. */
  readonly changedBy: ReadonlyMap<string, string>;
  /** Fields, or '' for the sheet, whose comments are open. */
  readonly threads: ReadonlySet<string>;
  /** Lines of lists that are unfolded, as field and place. */
  readonly unfolded: ReadonlySet<string>;
  /** What is typed into searches, by list. */
  readonly queries: Map<string, string>;
  readonly pane: 'sheet' | 'sections' | 'side';
  isOpen(field: string): boolean;
  name(person: string): string;
  say(key: string, ...values: readonly (string | number)[]): string;
  readonly act: Actions;
}

export interface Actions {
  /** Records a value; `typing` waits for the end of it. */
  edit(field: Field, value: Value, typing?: boolean): void;
  /** Several at once, taken back together. */
  change(step: Step, typing?: boolean): void;
  leave(): void;
  go(section: string, field?: string): void;
  undo(): void;
  redo(): void;
  keepMine(field: string): void;
  takeTheirs(field: string): void;
  abandon(field: string): void;
  send(): void;
  thread(field: string): void;
  comment(field: string, words: string, mentions: readonly string[]): Promise<boolean>;
  settle(comment: string, open: boolean): void;
  answer(field: string, words: string): Promise<boolean>;
  ask(person: string, office: string): Promise<boolean>;
  writers(people: readonly string[]): Promise<boolean>;
  files(): void;
  unfold(line: string, open: boolean): void;
  pane(pane: Context['pane']): void;
  /** Brings an element into focus once the screen is drawn. */
  focus(id: string): void;
  /** Asks for the catalogues. */
  browse(): void;
  redraw(): void;
}
