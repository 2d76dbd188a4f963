import type { Rule, StoredRemark } from './model';

/** Something that does not go together now. */
export interface Contradiction {
  readonly rule: Rule;
  readonly questions: readonly string[];
  /** The answers that it is about, as an explanation remembers them. */
  readonly situation: string;
  readonly explained?: string;
  /** What was said of it while the answers were others. */
  readonly earlier?: string;
}

/** The rules that these levels meet. Profile and workspace were read by the server: what is left asks for levels only. */
export function contradictions(
  rules: readonly Rule[], levels: ReadonlyMap<string, number>, said: (rule: string) => Pick<StoredRemark, 'text' | 'detail'> | undefined,
): Contradiction[] {
  return rules.filter((rule) => met(rule, levels)).map((rule) => {
    const questions = Object.keys(rule.when).sort();
    const situation = questions.map((q) => `${q}=${levels.get(q)}`).join(' ');
    const words = said(rule.id);
    const current = words?.text && (words.detail ?? '') === situation;
    return { rule, questions, situation, explained: current ? words.text : undefined, earlier: words?.text && !current ? words.text : undefined };
  });
}

function met(rule: Rule, levels: ReadonlyMap<string, number>): boolean {
  return Object.entries(rule.when).every(([question, [min, max]]) => {
    const level = levels.get(question);
    return level !== undefined && level >= min && level <= max;
  });
}
