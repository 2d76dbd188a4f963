import type { Protocol } from '../shell/sender';

/** A text, with its language where that is not the reader's. */
export interface Words {
  readonly t: string;
  readonly l?: string;
}

/** What was answered to a question, or is said of a requirement. */
export interface Content {
  readonly choices: readonly string[];
  readonly written: string;
  readonly result?: string | null;
  readonly score?: number | null;
  readonly comment: string;
  /** It cannot be sent: kept on this device until it reads. */
  readonly wrong?: boolean;
}

export interface Stored extends Content {
  readonly rev: number;
  readonly mark: string;
  /** Given to an earlier edition: it counts for nothing. */
  readonly stale: boolean;
  readonly by: string;
}

export type QuestionType = 'unique_choice' | 'multiple_choice' | 'text' | 'number' | 'boolean' | 'date';

export interface Question {
  readonly u: string;
  readonly type: QuestionType;
  readonly text: Words;
  readonly note?: Words;
  readonly choices: readonly (readonly [string, Words])[];
}

export interface Requirement {
  readonly u: string;
  readonly ref: string;
  readonly name: Words;
  readonly description?: Words;
  readonly note?: Words;
  readonly evidence?: Words;
  /** Whether its result, and its score, are the consultant's to say: no answer decides them. */
  readonly judged: boolean;
  readonly scored: boolean;
  readonly min: number;
  readonly max: number;
  readonly levels: readonly (readonly [number, Words])[];
  readonly questions: readonly Question[];
}

export interface Section {
  readonly scope: string;
  readonly lang: string;
  readonly requirements: readonly Requirement[];
  readonly answers: Readonly<Record<string, Stored>>;
  readonly stand: Stand;
}

/** What is asked and how far one is, after each answer. */
export interface Stand {
  readonly asked: readonly string[];
  /** Requirements outside the scope of the audit. */
  readonly outside: readonly string[];
  readonly progress: string;
}

export type Acknowledgement =
  | number
  | { readonly conflict: Stored }
  | { readonly refused: string; readonly closed?: boolean }
  | { readonly later: true };

/** The server's end, as Flow's `$server` offers it. */
export interface SectionServer {
  save(subject: string, known: number, mark: string, content: Content): Promise<Acknowledgement>;
}

export const EMPTY: Content = { choices: [], written: '', result: null, score: null, comment: '' };

export function content(stored: Stored): Content {
  const { choices, written, result, score, comment } = stored;
  return { choices, written, result: result ?? null, score: score ?? null, comment };
}

export function same(one: Content, other: Content): boolean {
  return (
    [...one.choices].sort().join(' ') === [...other.choices].sort().join(' ') &&
    one.written.trim() === other.written.trim() &&
    (one.result ?? null) === (other.result ?? null) &&
    (one.score ?? null) === (other.score ?? null) &&
    one.comment === other.comment
  );
}

const NUMBER = /^-?\d{1,15}(\.\d{1,6})?$/;

/** What the server reads as a number; a comma is what French keyboards have. */
export function numeral(typed: string): string {
  return typed.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
}

/** Whether what is typed can be an answer to such a question. */
export function reads(type: QuestionType, written: string): boolean {
  return type !== 'number' || written === '' || NUMBER.test(written);
}

/** Answers are counted: one that starts from an older revision than the server's meets what is there. */
export function protocol(server: SectionServer): Protocol<Content, Stored, number> {
  return {
    nothing: 0,
    send: async ({ question, base, id, seq, content: given }) => {
      const { choices, written, result, score, comment } = given;
      const answer = await server.save(question, base, `${id}.${seq}`, { choices, written, result, score, comment });
      return typeof answer === 'number' ? { recorded: answer } : answer;
    },
    base: (stored) => stored.rev,
    same: (stored, mine) => !stored.stale && same(content(stored), mine),
    own: (stored, entry) => stored.mark.startsWith(`${entry.id}.`),
    newer: (stored, base) => stored.rev > base,
    sendable: (given) => !given.wrong,
  };
}
