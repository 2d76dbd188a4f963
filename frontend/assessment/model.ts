import type { Texts } from '../shell/texts';

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
  readonly previous?: Previous;
}

/** A question as the file of all questions has it. */
export interface WholeQuestion extends Question {
  readonly dimension: string;
  readonly pack: string;
}

/** The file of all questions, which the browser keeps. */
export interface Book {
  readonly dimensions: readonly { readonly id: string; readonly label: string; readonly description: string; readonly opening: string }[];
  readonly questions: readonly WholeQuestion[];
}

export interface DimensionProgress {
  readonly id: string;
  readonly label: string;
  readonly done: number;
  readonly all: number;
}

/** What was answered in the assessment before. */
export interface Previous {
  readonly code: string;
  readonly comment?: string;
}

/** A question of the whole assessment, at first only what is to be revisited; the others come with the rest, with their answers. */
export interface IndexEntry extends Partial<StoredAnswer> {
  readonly id: string;
  readonly label: string;
  readonly revisit?: boolean;
  readonly previous?: Previous;
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

/** Levels that do not go together: all of them within their range. */
export interface Rule {
  readonly id: string;
  readonly text: string;
  readonly ask: string;
  readonly when: Readonly<Record<string, readonly [number, number]>>;
}

/** A line of the note pad, or why a contradiction is none. */
export interface StoredRemark {
  readonly item: string;
  readonly rev: number;
  readonly mark: string;
  readonly text: string;
  /** The question that a line was moved onto, or the answers that an explanation is about. */
  readonly detail?: string;
  readonly by?: string;
  readonly at: string;
}

/** A file on a question. */
export interface EvidenceFile {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly size: number;
  readonly hash: string;
  readonly by?: string;
  readonly at: string;
  readonly picture?: boolean;
}

/** What somebody of the company replied to a question, which waits for a consultant. */
export interface ReceivedReply {
  readonly id: string;
  readonly question: string;
  readonly by: string;
  /** Missing where he or she does not know. */
  readonly value?: number;
  readonly text?: string;
  readonly at: string;
  readonly files: readonly EvidenceFile[];
}

/** What the server says once a reply was settled: the answer as it is now, the one that was there first, or why it refuses. */
export type Settled =
  | { readonly answer: StoredAnswer }
  | { readonly conflict: StoredAnswer }
  | { readonly refused: string }
  | { readonly later: true };

/** What follows once the screen stands: everything else of the assessment. */
export interface Rest {
  /** Address of the file of all questions. */
  readonly questions: string;
  readonly me: string;
  readonly texts: Texts;
  readonly index: readonly IndexEntry[];
  readonly remarks: readonly StoredRemark[];
  readonly rules: readonly Rule[];
  readonly files: Readonly<Record<string, readonly EvidenceFile[]>>;
  /** What is left of files that the retention rule removed, in words, by question. */
  readonly gone?: Readonly<Record<string, readonly string[]>>;
  readonly replies?: readonly ReceivedReply[];
  /** Documents that the company handed over, each with what it is asked for as. */
  readonly received?: readonly { readonly document: string; readonly file: EvidenceFile }[];
  /** Longest line of the pad. */
  readonly longest: number;
  /** The pack of the questions that come first, where the assessment has more. */
  readonly essential?: string;
  readonly upload: Texts;
  /** Bytes of one file. */
  readonly most: number;
  readonly perQuestion: number;
  readonly accept: string;
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

export const dimensionOf = (question: string): string => question.split('-')[0] ?? '';

/** Both changes of an answer in one, where they are about different parts of it: the judgement, the comment, the flag. */
export function merge(seen: Content, mine: Content, theirs: Content): Content | undefined {
  const parts: readonly (readonly (keyof Content)[])[] = [['state', 'value', 'evidence', 'reason'], ['comment'], ['revisit']];
  let merged = mine;
  for (const part of parts) {
    const equal = (a: Content, b: Content) => part.every((key) => a[key] === b[key]);
    if (equal(mine, seen)) {
      merged = { ...merged, ...Object.fromEntries(part.map((key) => [key, theirs[key]])) };
    } else if (!equal(theirs, seen) && !equal(theirs, mine)) {
      return undefined;
    }
  }
  return merged;
}
