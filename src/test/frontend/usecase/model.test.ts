import { describe, expect, it } from 'vitest';
import { History } from '@usecase/history';
import { axis, parted, plain, quadrant, same, type Around, type Finding, type Value } from '@usecase/model';
import { left, residual } from '@usecase/risks';
import { digits } from '@usecase/shown';
import { MODEL, SECTIONS } from './fixtures';

describe('values', () => {
  it('are compared as the server keeps them', () => {
    expect(same(' a ', 'a')).toBe(true);
    expect(same('', null)).toBe(true);
    expect(same([], undefined)).toBe(true);
    expect(same([{ a: '1', b: ' ' }, {}], [{ a: '1' }])).toBe(true);
    expect(same([{ b: '2', a: '1' }], [{ a: '1', b: '2' }])).toBe(true);
    expect(same(['a', 'b'], ['b', 'a'])).toBe(false);
    expect(plain([{ a: '' }])).toBeNull();
  });

  it('of numbers are read with spaces, comma and euro sign', () => {
    expect(digits('1\u00a0200,5 €')).toBe('1200.5');
    expect(digits('-3')).toBe('-3');
    expect(digits('trois')).toBe('trois');
  });
});

describe('the matrix', () => {
  const marks = (...scores: number[]) => new Map(MODEL.criteria.map(([id], i) => [id, scores[i] ?? 0] as const));

  it('gives the example of the content: 8.2 and 6.5', () => {
    const example = marks(9, 8, 7, 7, 6, 6, 7);
    expect(axis(MODEL, example, 'IMPACT')).toBe(82);
    expect(axis(MODEL, example, 'FEASIBILITY')).toBe(65);
    expect(quadrant(MODEL, 82, 65)).toBe('gains_rapides');
  });

  it('rounds half up, and 5.5 is high', () => {
    expect(axis(MODEL, marks(1, 1, 1, 5, 5, 6, 5), 'FEASIBILITY')).toBe(53);
    expect(quadrant(MODEL, 55, 54)).toBe('projets_strategiques');
    expect(quadrant(MODEL, 54, 55)).toBe('ameliorations_ponctuelles');
    expect(quadrant(MODEL, 54, 54)).toBe('a_eviter');
  });

  it('says nothing while a mark is missing', () => {
    expect(axis(MODEL, marks(9, 8), 'IMPACT')).toBeUndefined();
  });
});

describe('a risk', () => {
  const risk = { id: 'r1', likelihood: '4', severity: '3' };
  const measure = (likely: number, severe: number, progress = 'en_place') => ({ risk: 'r1', progress, less_likely: String(likely), less_severe: String(severe) });

  it('is lowered by measures in place alone, by 2 at most, never under 1', () => {
    expect(left(risk, [measure(1, 0), measure(2, 2, 'prevue')], 2)).toEqual([3, 3]);
    expect(left(risk, [measure(2, 2), measure(2, 2)], 2)).toEqual([2, 1]);
    expect(residual(risk, [measure(2, 2)], 2)).toBe(2);
  });

  it('counts as confirmed once both marks are', () => {
    expect(residual({ ...risk, residual_likelihood: '2' }, [], 2)).toBe(12);
    expect(residual({ ...risk, residual_likelihood: '2', residual_severity: '2' }, [], 2)).toBe(4);
  });

  it('has no residual without marks', () => {
    expect(residual({ id: 'r1', likelihood: '4' }, [], 2)).toBe(0);
  });
});

describe('the fields of a section', () => {
  const around = (change: Partial<Around> & { values?: Record<string, Value>; found?: Record<string, readonly Finding[]> }): Around => ({
    life: false,
    law: null,
    next: 'SUBMITTED',
    isOpen: () => true,
    value: (id) => change.values?.[id],
    findings: (id) => change.found?.[id] ?? [],
    ...change,
  });
  const ids = (section: number, of: Around, listed: string[] = []) => {
    const { now, later } = parted(SECTIONS[section]!, of, listed);
    return [now.map((f) => f.id), later.map((f) => f.id)];
  };

  it('are needed up to the next state', () => {
    expect(ids(0, around({ next: 'APPROVED' }))).toEqual([['title', 'problem', 'category', 'affected', 'owner', 'cost'], ['notes']]);
  });

  it('are those that may still change in a version that lives', () => {
    expect(ids(0, around({ life: true, next: 'IN_PILOT', isOpen: (id) => id === 'notes' }))[0]).toEqual(['notes']);
  });

  it('come forward when somebody asked for their correction', () => {
    expect(ids(0, around({}), ['notes'])[0]).toContain('notes');
  });
});

describe('the history', () => {
  it('remembers fifty steps and forgets what was undone once something new is done', () => {
    const history = new History();
    for (let i = 0; i < 60; i++) {
      history.record([{ field: 'a', before: String(i), after: String(i + 1) }]);
    }
    let steps = 0;
    while (history.undo()) {
      steps++;
    }
    expect(steps).toBe(50);
    expect(history.canRedo).toBe(true);
    history.record([{ field: 'a', before: null, after: 'x' }]);
    expect(history.canRedo).toBe(false);
  });

  it('begins a new step after a pause in typing', () => {
    const history = new History();
    history.record([{ field: 'a', before: null, after: 'x' }], true);
    history.record([{ field: 'a', before: 'x', after: 'xy' }], true);
    history.pause();
    history.record([{ field: 'a', before: 'xy', after: 'xyz' }], true);
    expect(history.undo()).toEqual([{ field: 'a', before: 'xyz', after: 'xy' }]);
    expect(history.undo()).toEqual([{ field: 'a', before: 'xy', after: null }]);
  });
});
