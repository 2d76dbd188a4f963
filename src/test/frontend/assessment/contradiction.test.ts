import { describe, expect, it } from 'vitest';
import { contradictions } from '@assessment/contradiction';
import type { Rule } from '@assessment/model';

const grid: Rule = { id: 'charte-sans-grille', text: 'La charte est complète, la grille manque.', ask: 'Cherchez.', when: { 'GOV-02': [3, 4], 'DAT-03': [0, 1] } };
const profile: Rule = { id: 'profil', text: 'Le profil dit autre chose.', ask: 'Corrigez.', when: {} };
const found = (levels: Record<string, number>, said: Record<string, { text: string; detail?: string }> = {}, rules = [grid]) =>
  contradictions(rules, new Map(Object.entries(levels)), (rule) => said[rule]);

describe('a contradiction', () => {
  it('is there while all levels lie within their ranges', () => {
    expect(found({ 'GOV-02': 3, 'DAT-03': 1 })).toHaveLength(1);
    expect(found({ 'GOV-02': 4, 'DAT-03': 0 })).toHaveLength(1);
    expect(found({ 'GOV-02': 2, 'DAT-03': 1 })).toHaveLength(0);
    expect(found({ 'GOV-02': 3, 'DAT-03': 2 })).toHaveLength(0);
  });

  it('needs a level of each question', () => {
    expect(found({ 'GOV-02': 3 })).toHaveLength(0);
  });

  it('of profile and workspace alone needs no answer', () => {
    expect(found({}, {}, [profile])).toMatchObject([{ questions: [], situation: '' }]);
  });

  it('names its answers as the server does, and remembers what an explanation was about', () => {
    const levels = { 'GOV-02': 3, 'DAT-03': 1 };
    expect(found(levels)[0]?.situation).toBe('DAT-03=1 GOV-02=3');
    expect(found(levels, { [grid.id]: { text: 'En annexe.', detail: 'DAT-03=1 GOV-02=3' } })[0]).toMatchObject({ explained: 'En annexe.', earlier: undefined });
    expect(found(levels, { [grid.id]: { text: 'En annexe.', detail: 'DAT-03=0 GOV-02=3' } })[0]).toMatchObject({ explained: undefined, earlier: 'En annexe.' });
    expect(found(levels, { [grid.id]: { text: '', detail: '' } })[0]).toMatchObject({ explained: undefined, earlier: undefined });
  });
});
