/** What the server hands to the dimension screen, and the small algebra of answers. */

/** sans réponse, note, ne sait pas, sans objet */
export type State = '-' | 'n' | '?' | 's';
/** déclaré, observé, pièce jointe */
export type Evidence = 'd' | 'o' | 'p';

/** An answer as a person composes it. */
export interface Content {
  readonly state: State;
  readonly value?: number;
  readonly evidence?: Evidence;
  readonly comment: string;
  readonly reason: string;
  readonly revisit: boolean;
}

/** An answer as it travels: the code holds state, value, evidence and the « à revenir » flag, as in `n3or`. */
export interface StoredAnswer {
  readonly rev: number;
  readonly code: string;
  readonly comment?: string;
  readonly reason?: string;
  readonly by?: string;
  readonly at?: string;
  readonly mark?: string;
}

export interface Question {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly help?: string;
  readonly weight: number;
  readonly respondent: string;
  readonly na: boolean;
  readonly levels: readonly string[];
  readonly examples?: readonly string[];
  readonly previous?: { readonly code: string; readonly comment?: string };
}

export interface DimensionProgress {
  readonly id: string;
  readonly label: string;
  readonly done: number;
  readonly all: number;
}

export interface IndexEntry {
  readonly id: string;
  readonly label: string;
  readonly revisit?: boolean;
}

export interface DimensionData {
  readonly scope: string;
  readonly lang: string;
  readonly readOnly: boolean;
  /** The page of the whole assessment; the dimensions are below it. */
  readonly home: string;
  readonly minutes: number;
  readonly dimension: { readonly id: string; readonly description: string; readonly opening: string };
  readonly dimensions: readonly DimensionProgress[];
  /** At first only what is to be revisited; the others come with the rest. */
  readonly index: readonly IndexEntry[];
  readonly questions: readonly Question[];
  readonly answers: Readonly<Record<string, StoredAnswer>>;
  readonly levels: readonly string[];
  readonly previousDate?: string;
  readonly at?: string;
}

/** What follows once the screen stands: every question for the search, and the advice on those of this dimension. */
export interface Rest {
  readonly dimension: string;
  readonly index: readonly IndexEntry[];
  readonly advice: Readonly<Record<string, Pick<Question, 'help' | 'examples'>>>;
}

export interface Presence {
  readonly name: string;
  readonly question?: string;
}

/** What the server says of a saved answer: its new revision, the answer that was there first, why it refuses, or that it cannot now. */
export type Acknowledgement =
  | number
  | { readonly conflict: StoredAnswer }
  | { readonly refused: string; readonly closed?: boolean }
  | { readonly later: true };

export const EMPTY: Content = { state: '-', comment: '', reason: '', revisit: false };

/** Shortest reason that the scoring method accepts for « sans objet ». */
export const REASON_MIN = 15;
export const TEXT_MAX = 4000;

const CODE = /^(?:n([0-4])([dop])|([?s-]))(r?)$/;

export function decode(answer: StoredAnswer | undefined): Content {
  const match = answer && CODE.exec(answer.code);
  if (!answer || !match) {
    return EMPTY;
  }
  const texts = { comment: answer.comment ?? '', reason: answer.reason ?? '', revisit: match[4] === 'r' };
  return match[1] === undefined
    ? { state: match[3] as State, ...texts }
    : { state: 'n', value: Number(match[1]), evidence: match[2] as Evidence, ...texts };
}

export function encode(content: Content): string {
  const core = content.state === 'n' ? `n${content.value}${content.evidence}` : content.state;
  return content.revisit ? `${core}r` : core;
}

export function same(a: Content, b: Content): boolean {
  return encode(a) === encode(b) && a.comment === b.comment && a.reason === b.reason;
}

/** Whether the server could accept it: a « sans objet » waits on the device until its reason is long enough. */
export function sendable(content: Content): boolean {
  return content.state !== 's' || content.reason.trim().length >= REASON_MIN;
}

export function answered(content: Content): boolean {
  return content.state !== '-' && sendable(content);
}
