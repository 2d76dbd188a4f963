import { decode, type Content, type IndexEntry } from './model';

export interface Change {
  readonly entry: IndexEntry;
  readonly before: Content;
  readonly now: Content;
}

/** What moved since the assessment before: what fell first, and questions that were not asked then. */
export interface Changes {
  readonly down: readonly Change[];
  readonly up: readonly Change[];
  readonly other: readonly Change[];
  readonly fresh: readonly IndexEntry[];
  readonly same: number;
  /** Questions with a level then that nobody has dealt with yet. */
  readonly open: number;
}

export function changes(index: readonly IndexEntry[], content: (question: string) => Content): Changes {
  const down: Change[] = [];
  const up: Change[] = [];
  const other: Change[] = [];
  const fresh: IndexEntry[] = [];
  let same = 0;
  let open = 0;
  for (const entry of index) {
    const now = content(entry.id);
    const before = entry.previous && decode({ rev: 0, ...entry.previous });
    if (!before || before.state === '-') {
      fresh.push(entry);
    } else if (now.state === '-') {
      open += 1;
    } else if (before.state === 'n' && now.state === 'n') {
      const by = (now.value ?? 0) - (before.value ?? 0);
      if (by === 0) {
        same += 1;
      } else {
        (by < 0 ? down : up).push({ entry, before, now });
      }
    } else if (before.state === now.state) {
      same += 1;
    } else {
      other.push({ entry, before, now });
    }
  }
  return { down, up, other, fresh, same, open };
}
