import type { Evidence } from './model';

export type Command =
  | { readonly kind: 'level'; readonly value: number }
  | { readonly kind: 'evidence'; readonly evidence: Evidence }
  | {
      readonly kind:
        | 'unknown' | 'not-applicable' | 'revisit' | 'note' | 'next' | 'previous' | 'search' | 'help' | 'leave'
        | 'next-dimension' | 'previous-dimension' | 'next-open' | 'attach' | 'pad' | 'clashes' | 'explain' | 'changes' | 'keys' | 'pause';
    };

const LETTERS: Readonly<Record<string, Command>> = {
  d: { kind: 'evidence', evidence: 'd' },
  o: { kind: 'evidence', evidence: 'o' },
  p: { kind: 'evidence', evidence: 'p' },
  '?': { kind: 'unknown' },
  s: { kind: 'not-applicable' },
  r: { kind: 'revisit' },
  n: { kind: 'note' },
  '/': { kind: 'search' },
  h: { kind: 'help' },
  j: { kind: 'attach' },
  b: { kind: 'pad' },
  c: { kind: 'clashes' },
  e: { kind: 'explain' },
  v: { kind: 'changes' },
  k: { kind: 'keys' },
  f: { kind: 'next-open' },
};

const OTHERS: Readonly<Record<string, Command>> = {
  F1: { kind: 'keys' },
  ArrowDown: { kind: 'next' },
  ArrowUp: { kind: 'previous' },
  ArrowRight: { kind: 'next-dimension' },
  ArrowLeft: { kind: 'previous-dimension' },
};

/** On a French keyboard the digits need shift in the top row: the physical key counts there. */
const TOP_ROW: Readonly<Record<string, number>> = { Digit0: 0, Digit1: 1, Digit2: 2, Digit3: 3, Digit4: 4 };

/** The command of a key, or none where the key belongs to a text field, a button or the browser. */
export function commandOf(event: KeyboardEvent): Command | undefined {
  if (event.isComposing || event.defaultPrevented) {
    return undefined;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) {
    const control = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    return control && event.key === 'Enter' ? { kind: 'next' } : control && event.key.toLowerCase() === 'k' ? { kind: 'search' } : undefined;
  }
  const target = event.composedPath()[0] as HTMLElement | undefined;
  if (isText(target)) {
    return event.key === 'Escape' ? { kind: 'leave' } : undefined;
  }
  if (event.key === 'Enter') {
    return target?.closest?.('button, a, summary, select') ? undefined : { kind: event.shiftKey ? 'previous' : 'next' };
  }
  if (/^[0-4]$/.test(event.key)) {
    return { kind: 'level', value: Number(event.key) };
  }
  const other = OTHERS[event.key];
  if (other) {
    // Arrows belong to whatever chooses by them.
    return event.shiftKey || (event.key !== 'F1' && target?.closest?.('input, [role=tab], [role=listbox], select, video')) ? undefined : other;
  }
  const letter = LETTERS[event.key.toLowerCase()];
  if (letter) {
    return letter;
  }
  const digit = TOP_ROW[event.code];
  return digit === undefined || event.shiftKey ? undefined : { kind: 'level', value: digit };
}

function isText(target: HTMLElement | undefined): boolean {
  if (!target?.tagName) {
    return false;
  }
  return (
    target.isContentEditable === true ||
    target.tagName === 'TEXTAREA' ||
    (target.tagName === 'INPUT' && !['radio', 'checkbox', 'button'].includes((target as HTMLInputElement).type))
  );
}
