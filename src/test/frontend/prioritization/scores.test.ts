import { describe, expect, it } from 'vitest';
import { distribute, mean, nudge, type Scores } from '@prioritization/scores';
import { CRITERIA } from './fixtures';

const EXAMPLE: Scores = [9, 8, 7, 7, 6, 6, 7];

/** Every start that a small generator gives, the same on each run. */
function starts(count: number): number[][] {
  let seed = 7;
  const next = () => (seed = (seed * 1103515245 + 12345) % 2147483648);
  return Array.from({ length: count }, () => CRITERIA.map(() => 1 + (next() >> 8) % 10));
}

describe('the mean of an axis', () => {
  it('is that of the content’s example', () => {
    expect(mean(CRITERIA, EXAMPLE, 0)).toBe(8.2);
    expect(mean(CRITERIA, EXAMPLE, 1)).toBe(6.5);
  });

  it('is rounded half up to one decimal', () => {
    expect(mean(CRITERIA, [5, 5, 5, 5, 4, 5, 5], 1)).toBe(4.8);
    expect(mean(CRITERIA, [5, 5, 5, 3, 3, 3, 4], 1)).toBe(3.3);
  });

  it('is not known while a score is missing', () => {
    expect(mean(CRITERIA, [9, null, 7, 7, 6, 6, 7], 0)).toBeUndefined();
  });
});

describe('a movement along an axis', () => {
  it('changes nothing where it goes nowhere', () => {
    for (const start of starts(200)) {
      expect(distribute(CRITERIA, start, 0, mean(CRITERIA, start, 0)!)).toEqual(start);
    }
  });

  it('gives whole scores from 1 to 10, none against the movement, and leaves the other axis alone', () => {
    const amiss: unknown[] = [];
    for (const start of starts(200)) {
      for (const axis of [0, 1]) {
        const from = mean(CRITERIA, start, axis)!;
        for (let target = 0; target <= 11; target += 0.3) {
          const moved = distribute(CRITERIA, start, axis, target);
          const fine = moved.every((score, i) => {
            const before = start[i]!;
            const free = CRITERIA[i]!.axis === axis && (target > from - 0.06 || score! <= before) && (target < from + 0.06 || score! >= before);
            return Number.isInteger(score) && score! >= 1 && score! <= 10 && (free || score === before);
          });
          if (!fine) {
            amiss.push({ start, axis, target, moved });
          }
        }
      }
    }
    expect(amiss).toEqual([]);
  });

  it('comes as near to the target as whole scores allow', () => {
    for (const start of starts(200)) {
      for (let target = 1; target <= 10; target += 0.37) {
        expect(Math.abs(mean(CRITERIA, distribute(CRITERIA, start, 0, target), 0)! - target)).toBeLessThanOrEqual(0.25);
        expect(Math.abs(mean(CRITERIA, distribute(CRITERIA, start, 1, target), 1)! - target)).toBeLessThanOrEqual(0.2);
      }
    }
  });

  it('shares the way in proportion to what is left to each', () => {
    // Half of the way to 10: 2 is left to 8, 8 to 2.
    expect(distribute(CRITERIA, [8, 8, 8, 8, 2, 8, 2], 1, 7.5)).toEqual([8, 8, 8, 9, 6, 9, 6]);
    expect(distribute(CRITERIA, EXAMPLE, 0, 10)).toEqual([10, 10, 10, 7, 6, 6, 7]);
    expect(distribute(CRITERIA, EXAMPLE, 1, 0)).toEqual([9, 8, 7, 1, 1, 1, 1]);
  });

  it('takes nothing from what has no scores yet', () => {
    const none = CRITERIA.map(() => null);
    expect(distribute(CRITERIA, none, 0, 7)).toEqual(none);
  });
});

describe('an arrow', () => {
  it('always shows, until the end of the axis, and comes back to where it began', () => {
    for (const start of starts(60)) {
      let now: Scores = start;
      let before = mean(CRITERIA, now, 1)!;
      let steps = 0;
      while (before < 10) {
        now = nudge(CRITERIA, start, now, 1, 1);
        const after = mean(CRITERIA, now, 1)!;
        expect(after).toBeGreaterThan(before);
        before = after;
        steps++;
      }
      expect(nudge(CRITERIA, start, now, 1, 1)).toEqual(now);
      expect(steps).toBeLessThan(50);
      while (mean(CRITERIA, now, 1)! > mean(CRITERIA, start, 1)!) {
        now = nudge(CRITERIA, start, now, 1, -1);
      }
      expect(now).toEqual(start);
    }
  });
});
