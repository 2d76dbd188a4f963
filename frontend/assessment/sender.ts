import type { Outbox } from '../shell/outbox';
import { Sender as AnySender, type Protocol, type Surroundings, type Trouble as AnyTrouble } from '../shell/sender';
import { decode, encode, merge, same, sendable, type Acknowledgement, type Content, type StoredAnswer } from './model';

/** The server's end, as Flow's `$server` offers it. */
export interface AnswerServer {
  save(question: string, known: number, mark: string, code: string, comment: string, reason: string): Promise<Acknowledgement>;
}

export type Trouble = AnyTrouble<StoredAnswer>;

/** Answers are counted: one that starts from an older revision than the server's meets what is there. */
function protocol(server: AnswerServer): Protocol<Content, StoredAnswer, number> {
  return {
    nothing: 0,
    send: async ({ question, base, id, seq, content }) => {
      const answer = await server.save(question, base, `${id}.${seq}`, encode(content), content.comment, content.reason);
      return typeof answer === 'number' ? { recorded: answer } : answer;
    },
    base: (stored) => stored.rev,
    same: (stored, content) => same(decode(stored), content),
    own: (stored, entry) => stored.mark?.startsWith(`${entry.id}.`) ?? false,
    newer: (stored, base) => stored.rev > base,
    sendable,
    merge: (seen, mine, stored) => {
      const theirs = decode(stored);
      const merged = merge(seen, mine, theirs);
      return merged && { merged, stored: theirs };
    },
  };
}

/** Sends the answers of one audit. */
export class Sender extends AnySender<Content, StoredAnswer, number> {
  constructor(outbox: Outbox<Content>, server: AnswerServer, around: Surroundings) {
    super(outbox, protocol(server), around);
  }
}
