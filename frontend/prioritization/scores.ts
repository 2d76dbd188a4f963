/** A use's scores by criterion, in the order of the criteria; null where there is none yet. */
export type Scores = readonly (number | null)[];

export interface Criterion {
  /** 0 for impact, 1 for feasibility. */
  readonly axis: number;
  /** Share of the axis, in percent. */
  readonly weight: number;
  readonly label: string;
  readonly hint: string;
}

export const LEAST = 1;
export const MOST = 10;

/** The weighted mean of an axis in hundredths; undefined while a score is missing. */
function hundredths(criteria: readonly Criterion[], scores: Scores, axis: number): number | undefined {
  let sum = 0;
  for (const [i, criterion] of criteria.entries()) {
    const score = scores[i];
    if (criterion.axis === axis) {
      if (score === null || score === undefined) {
        return undefined;
      }
      sum += criterion.weight * score;
    }
  }
  return sum;
}

/** The weighted mean of an axis, half up to one decimal, as the server rounds it; undefined while a score is missing. */
export function mean(criteria: readonly Criterion[], scores: Scores, axis: number): number | undefined {
  const sum = hundredths(criteria, scores, axis);
  return sum === undefined ? undefined : Math.floor((sum + 5) / 10) / 10;
}

/**
 * What the scores of an axis become when it is moved to a target: each goes the same share of the way that is left to it, towards
 * 10 or towards 1, in whole steps. Of all roundings the one counts that comes nearest to the target, then the one that stays nearest
 * to the even shares. No score goes against the movement, and the others keep what they are.
 */
export function distribute(criteria: readonly Criterion[], base: Scores, axis: number, target: number): Scores {
  const sum = hundredths(criteria, base, axis);
  if (sum === undefined) {
    return base;
  }
  const wanted = Math.min(MOST, Math.max(LEAST, target)) * 100;
  const end = wanted > sum ? MOST : LEAST;
  const way = end * 100 - sum;
  const share = way === 0 ? 0 : (wanted - sum) / way;
  const own = criteria.flatMap((criterion, i) => {
    const score = base[i];
    return criterion.axis === axis && typeof score === 'number' ? [{ i, weight: criterion.weight, exact: score + (end - score) * share }] : [];
  });
  let best: { scores: number[]; off: number; uneven: number } | undefined;
  for (let choice = 0; choice < 1 << own.length; choice++) {
    const scores = own.map((one, bit) => (choice & (1 << bit) ? Math.ceil(one.exact) : Math.floor(one.exact)));
    const off = Math.abs(own.reduce((all, one, k) => all + one.weight * scores[k]!, 0) - wanted);
    const uneven = own.reduce((all, one, k) => all + (scores[k]! - one.exact) ** 2, 0);
    if (!best || off < best.off - 1e-6 || (off < best.off + 1e-6 && uneven < best.uneven - 1e-9)) {
      best = { scores, off, uneven };
    }
  }
  const moved = [...base];
  own.forEach((one, k) => (moved[one.i] = best!.scores[k]!));
  return moved;
}

/** The scores one step further on an axis: the least change that shows, from what was there when the movement began. */
export function nudge(criteria: readonly Criterion[], base: Scores, now: Scores, axis: number, direction: 1 | -1): Scores {
  const from = mean(criteria, now, axis);
  if (from === undefined) {
    return now;
  }
  for (let step = 1; step <= 10; step++) {
    const next = distribute(criteria, base, axis, from + (direction * step) / 10);
    const reached = mean(criteria, next, axis)!;
    if ((reached - from) * direction > 0) {
      return next;
    }
  }
  return now;
}
