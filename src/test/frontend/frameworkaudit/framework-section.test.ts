import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FrameworkSection } from '@frameworkaudit/framework-section';
import type { Acknowledgement, Content, Section, Stored } from '@frameworkaudit/model';

const NODE = 'urn:x:risk:req_node:f:a.1';
const ONE = `${NODE}:question:1`;
const SOME = `${NODE}:question:2`;
const COUNT = `${NODE}:question:3`;

const stored = (change: Partial<Stored>): Stored => ({
  choices: [], written: '', result: null, score: null, comment: '', rev: 1, mark: 'autre.1', stale: false, by: 'Thomas Vial', ...change,
});

function section(answers: Record<string, Stored> = {}): Section {
  return {
    scope: `p|t|${Math.random()}`,
    lang: 'fr',
    answers,
    stand: { asked: [ONE, SOME, COUNT], outside: [], progress: '0 sur 3' },
    requirements: [
      {
        u: NODE, ref: 'A.1', name: { t: 'Accueil' }, judged: false, scored: false, min: 0, max: 4, levels: [],
        questions: [
          { u: ONE, type: 'unique_choice', text: { t: 'Comment ?' }, choices: [[`${ONE}:1`, { t: 'Mal' }], [`${ONE}:2`, { t: 'Well', l: 'en' }]] },
          { u: SOME, type: 'multiple_choice', text: { t: 'Quoi ?' }, choices: [[`${SOME}:1`, { t: 'Bois' }], [`${SOME}:2`, { t: 'Métal' }]] },
          { u: COUNT, type: 'number', text: { t: 'Combien ?' }, choices: [] },
        ],
      },
    ],
  };
}

describe('a section of an audit on a framework', () => {
  let element: FrameworkSection;
  let sent: { subject: string; known: number; content: Content }[];
  let answer: (subject: string, known: number) => Acknowledgement | Promise<Acknowledgement>;

  beforeEach(() => {
    sent = [];
    answer = (_, known) => known + 1;
    element = new FrameworkSection();
    element.around = { probe: async () => 'alive', reload: () => undefined, now: () => Date.now() };
    element.$server = {
      save: async (subject, known, _mark, content) => {
        sent.push({ subject, known, content });
        return answer(subject, known);
      },
    };
    document.body.append(element);
  });

  afterEach(() => element.remove());

  const load = async (data: Section) => {
    await element.load(data, { conflict: '{0} : {1} / {2}', none: 'rien', 'former': 'avant : {0}' });
    await element.updateComplete;
  };
  const boxes = () => [...element.querySelectorAll<HTMLInputElement>('.gv-framework-choices input')];
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    await element.updateComplete;
  };

  it('shows what is asked, and says in which language a text is', async () => {
    await load(section());
    expect(element.textContent).toContain('Comment ?');
    expect(element.querySelector('[lang=en] abbr')?.textContent).toBe('EN');
    element.stand({ asked: [SOME], outside: [], progress: '1 sur 1' });
    await element.updateComplete;
    expect(element.textContent).not.toContain('Comment ?');
    expect(element.textContent).toContain('1 sur 1');
  });

  it('sends a choice at once, and several together', async () => {
    await load(section());
    boxes()[0]!.click();
    await settle();
    boxes()[2]!.click();
    boxes()[3]!.click();
    await settle();
    expect(sent[0]).toMatchObject({ subject: ONE, known: 0, content: { choices: [`${ONE}:1`] } });
    expect(sent.at(-1)).toMatchObject({ subject: SOME, content: { choices: [`${SOME}:1`, `${SOME}:2`] } });
  });

  it('keeps what does not read as a number, and does not send it', async () => {
    await load(section());
    const field = element.querySelector<HTMLInputElement>('input[inputmode=decimal]')!;
    field.value = 'beaucoup';
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(new Event('blur'));
    await settle();
    expect(sent).toEqual([]);
    expect(element.querySelector('[role=alert]')).not.toBeNull();
    expect(element.sender?.unsent(COUNT)?.written).toBe('beaucoup');
    field.value = '1,5';
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(new Event('blur'));
    await settle();
    expect(sent[0]).toMatchObject({ subject: COUNT, content: { written: '1.5' } });
  });

  it('shows both where somebody else was first, and lets one choose', async () => {
    await load(section());
    answer = (_, known) => (known === 0 ? { conflict: stored({ choices: [`${ONE}:2`], rev: 4 }) } : known + 1);
    boxes()[0]!.click();
    await settle();
    expect(element.querySelector('[role=alert]')?.textContent).toContain('Thomas Vial : Well / Mal');
    element.querySelector<HTMLButtonElement>('[role=alert] button')!.click();
    await settle();
    expect(sent.at(-1)).toMatchObject({ known: 4, content: { choices: [`${ONE}:1`] } });
    expect(element.querySelector('[role=alert]')).toBeNull();
  });

  it('shows an answer to an earlier edition without counting it as one', async () => {
    await load(section({ [ONE]: stored({ choices: [`${ONE}:2`], stale: true, rev: 3 }) }));
    expect(boxes()[1]!.checked).toBe(false);
    expect(element.textContent).toContain('avant : Well');
    boxes()[1]!.click();
    await settle();
    expect(sent[0]).toMatchObject({ known: 3, content: { choices: [`${ONE}:2`] } });
  });
});
