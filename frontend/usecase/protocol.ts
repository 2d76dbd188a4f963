import type { Protocol } from '../shell/sender';
import { plain, same, type Answer, type Value } from './model';

/** The server's end, as Flow's `$server` offers it. */
export interface SheetServer {
  save(field: string, change: { readonly s: Value; readonly a: Value }): Promise<Answer>;
  send(): Promise<Answer>;
  answer(field: string, comment: string, words: string): Promise<Answer>;
  comment(id: string, field: string, words: string, mentions: readonly string[]): Promise<Answer>;
  settle(comment: string, open: boolean): Promise<Answer>;
  ask(person: string, office: string): Promise<Answer>;
  writers(people: readonly string[]): Promise<Answer>;
  at(field: string): void;
  files(): void;
}

/** What the server holds of a field. */
export interface Stored {
  readonly value: Value;
}

/**
 * A change says what was seen: where the server holds something else, somebody else was there first.
 *
 * @param hear takes in what a change made of the rest of the sheet
 */
export function protocol(server: SheetServer, hear: (answer: Answer) => void): Protocol<Value, Stored, Value> {
  return {
    nothing: null,
    send: async ({ question, base, content }) => {
      const answer = await server.save(question, { s: plain(base), a: plain(content) });
      if (answer.later) {
        return { later: true };
      }
      if (answer.refused !== undefined) {
        return { refused: answer.refused, closed: answer.closed };
      }
      hear(answer);
      return answer.conflict !== undefined ? { conflict: { value: answer.conflict } } : { recorded: plain(content) };
    },
    base: (stored) => stored.value,
    same: (stored, content) => same(stored.value, content),
    own: (stored, entry) => !same(stored.value, entry.content) && (entry.sent ?? []).some((one) => same(stored.value, one)),
    newer: (stored, base) => !same(stored.value, base),
    sendable: () => true,
  };
}
