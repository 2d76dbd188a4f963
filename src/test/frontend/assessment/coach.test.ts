import { beforeEach, describe, expect, it } from 'vitest';
import { Coach, ENOUGH } from '@assessment/coach';

let now = 0;
let kept: Map<string, string>;
const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
const coach = () => new Coach('p|t|a', () => now, storage);
const minutes = (count: number, c: Coach) => {
  for (let i = 0; i < count; i++) {
    now += 60_000;
    c.active();
  }
};

beforeEach(() => {
  now = 1_000_000;
  kept = new Map();
});

describe('the coach', () => {
  it('counts the minutes in which something happens, and goes on counting after a reload', () => {
    minutes(12, coach());
    const after = coach();
    expect(after.minutes).toBe(12);
    minutes(3, after);
    expect(coach().minutes).toBe(15);
  });

  it('does not count a lunch, nor a pause', () => {
    const c = coach();
    minutes(2, c);
    now += 45 * 60_000;
    c.active();
    expect(c.minutes).toBe(2);
    c.pause();
    minutes(4, c);
    expect(coach().paused).toBe(true);
    c.resume();
    minutes(1, c);
    expect(c.minutes).toBe(3);
  });

  it('proposes the essential questions after an hour, once, while some are left beside others', () => {
    const c = coach();
    minutes(ENOUGH - 1, c);
    expect(c.proposes(5, 20)).toBe(false);
    minutes(1, c);
    expect(c.proposes(5, 20)).toBe(true);
    expect(c.proposes(0, 20)).toBe(false);
    expect(c.proposes(20, 20)).toBe(false);
    c.choose('all');
    expect(coach().proposes(5, 20)).toBe(false);
  });

  it('estimates by the usual pace at first, by one’s own later, in steps of five minutes', () => {
    const c = coach();
    expect(c.estimate(20, 55, 90)).toBe(35);
    for (let i = 0; i < 10; i++) {
      now += 60_000;
      c.answered();
    }
    expect(c.estimate(20, 55, 90)).toBe(20);
    expect(c.estimate(0, 55, 90)).toBe(0);
  });

  it('starts over where the browser keeps nothing', () => {
    const c = new Coach('p', () => now, { getItem: () => { throw new Error('no'); }, setItem: () => { throw new Error('no'); } });
    minutes(2, c);
    expect(c.minutes).toBe(2);
  });
});
