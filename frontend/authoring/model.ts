import type { Protocol } from '../shell/sender';

/** A text in both languages; either may be missing. */
export interface Both {
  readonly fr: string;
  readonly en: string;
}

export interface Statement {
  readonly key: string;
  readonly text: Both;
  readonly score: number | null;
  readonly result: string | null;
}

export interface After {
  readonly question: string;
  readonly statements: readonly string[];
}

export interface Level {
  readonly score: number;
  readonly name: Both;
  readonly meaning: Both;
}

/** A part of the questionnaire to which an audit may be restricted. */
export interface Group {
  readonly key: string;
  readonly name: Both;
  readonly meaning: Both;
  readonly initial: boolean;
}

/** What is written of a dimension, a question, or the questionnaire as a whole; which fields there are depends on it. */
export interface Content {
  readonly [field: string]: unknown;
}

export interface Stored {
  readonly rev: number;
  readonly mark: string;
  readonly by: string;
  readonly content: Content;
}

export type Kind = 'head' | 'dimension' | 'question';

/** Something wrong, beside the field that it is about. */
export interface Wrong {
  readonly field: string;
  readonly text: string;
  readonly stops: boolean;
}

export interface Form extends Stored {
  readonly scope: string;
  readonly lang: string;
  readonly key: string;
  readonly kind: Kind;
  readonly wrong: readonly Wrong[];
  /** The scale, the lowest first. */
  readonly levels: readonly (readonly [number, string])[];
  /** What a condition may be about. */
  readonly questions: readonly (readonly [string, string])[];
  /** The groups that a question may belong to. */
  readonly groups: readonly (readonly [string, string])[];
  /** The statements of the question that the condition is about. */
  readonly choices: readonly (readonly [string, string])[];
}

export type Acknowledgement =
  | number
  | { readonly conflict: Stored }
  | { readonly refused: string; readonly closed?: boolean }
  | { readonly later: true };

/** The server's end, as Flow's `$server` offers it. */
export interface FormServer {
  save(key: string, known: number, mark: string, content: Content): Promise<Acknowledgement>;
  choices(question: string): Promise<readonly (readonly [string, string])[]>;
}

/** A value as it is compared: what the server trims does not count. */
export function plain(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'string') {
      return part.trim();
    }
    if (part && typeof part === 'object' && !Array.isArray(part)) {
      return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
    }
    return part ?? null;
  });
}

export function same(one: unknown, other: unknown): boolean {
  return plain(one) === plain(other);
}

/** The fields that read differently. */
export function differing(one: Content, other: Content): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((field) => !same(one[field], other[field]));
}

/** Both changes in one; nothing where both are about the same field. */
export function merged(seen: Content, mine: Content, theirs: Content): Content | undefined {
  const changed = differing(seen, mine);
  const elsewhere = new Set(differing(seen, theirs));
  if (changed.some((field) => elsewhere.has(field) && !same(mine[field], theirs[field]))) {
    return undefined;
  }
  return { ...theirs, ...Object.fromEntries(changed.map((field) => [field, mine[field]])) };
}

export function protocol(server: () => FormServer): Protocol<Content, Stored, number> {
  return {
    nothing: 0,
    send: async ({ question, base, id, seq, content }) => {
      const answer = await server().save(question, base, `${id}.${seq}`, content);
      return typeof answer === 'number' ? { recorded: answer } : answer;
    },
    base: (stored) => stored.rev,
    same: (stored, mine) => same(stored.content, mine),
    own: (stored, entry) => stored.mark.startsWith(`${entry.id}.`),
    newer: (stored, base) => stored.rev > base,
    sendable: () => true,
    merge: (seen, mine, stored) => {
      const both = merged(seen, mine, stored.content);
      return both && { merged: both, stored: stored.content };
    },
  };
}

const KEY = /^[a-z0-9]{1,16}$/;

/** A key that nothing has yet. */
export function fresh(taken: readonly string[], prefix = 's'): string {
  for (;;) {
    const key = `${prefix}${Math.random().toString(36).slice(2, 8)}`;
    if (KEY.test(key) && !taken.includes(key)) {
      return key;
    }
  }
}
