import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DraftForm } from '@authoring/draft-form';
import { differing, merged, type Acknowledgement, type Content, type Form } from '@authoring/model';

const both = (fr: string, en = '') => ({ fr, en });

function form(change: Partial<Form> = {}): Form {
  return {
    scope: `p|draft|${Math.random()}`, lang: 'fr', key: 'q1', kind: 'question', rev: 1, mark: '', by: '',
    content: {
      code: 'SOL-1', label: both(''), text: both('Le sol est-il couvert ?'), help: both(''), evidence: both(''), recommendation: both(''), note: both(''),
      weight: 1, type: 'UNIQUE_CHOICE', after: null, importance: null,
      statements: [{ key: 's0', text: both('Non'), score: 0, result: null }, { key: 's4', text: both('Oui', 'Yes'), score: 4, result: null }],
    },
    wrong: [], levels: [[0, 'Absent'], [4, 'Exemplaire']], questions: [['q2', 'SOL-2 Avec quoi ?']], groups: [], choices: [],
    ...change,
  };
}

describe('the form of a draft', () => {
  let element: DraftForm;
  let sent: { key: string; known: number; content: Content }[];
  let answer: (known: number) => Acknowledgement;

  beforeEach(() => {
    sent = [];
    answer = (known) => known + 1;
    element = new DraftForm();
    element.around = { probe: async () => 'alive', reload: () => undefined, now: () => Date.now() };
    element.$server = {
      save: async (key, known, _mark, content) => {
        sent.push({ key, known, content });
        return answer(known);
      },
      choices: async () => [['s0', 'Non'], ['s4', 'Oui']],
    };
    document.body.append(element);
  });

  afterEach(() => element.remove());

  const load = async (data: Form) => {
    await element.load(data, { 'field.text': 'Question', conflict: '{0} a écrit', keep: 'Garder', take: 'Prendre', 'missing.en': 'Traduction manquante' });
    await element.updateComplete;
  };
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    await element.updateComplete;
  };
  const type = async (field: HTMLInputElement | HTMLTextAreaElement, words: string) => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('focusout', { bubbles: true }));
    await settle();
  };
  const text = () => element.querySelector<HTMLTextAreaElement>('[aria-labelledby=gv-draft-text] textarea[lang=fr]')!;

  it('keeps the focus in the list whose statement is added, moved or removed', async () => {
    await load(form());
    const statements = () => [...element.querySelectorAll<HTMLElement>('.gv-draft-statement')];
    const press = async (button: HTMLElement) => {
      button.focus();
      button.click();
      await settle();
    };
    await press([...element.querySelectorAll<HTMLElement>('fieldset > .gv-button')][0]!);
    expect(document.activeElement).toBe(statements()[2]!.querySelector('textarea'));
    await press(statements()[2]!.querySelector<HTMLElement>('[data-up]')!);
    expect(document.activeElement).toBe(statements()[1]!.querySelector('[data-up]'));
    await press(statements()[1]!.querySelector<HTMLElement>('[data-up]')!);
    expect(document.activeElement).toBe(statements()[0]!.querySelector('textarea'));
    await press(statements()[2]!.querySelector<HTMLElement>('[data-remove]')!);
    expect(document.activeElement).toBe(statements()[1]!.querySelector('[data-remove]'));
    await press(statements()[1]!.querySelector<HTMLElement>('[data-remove]')!);
    await press(statements()[0]!.querySelector<HTMLElement>('[data-remove]')!);
    expect(document.activeElement).toBe(element.querySelector('fieldset > .gv-button'));
  });

  it('says what is wrong at the field that is', async () => {
    await load(form({ wrong: [{ field: 'text', text: 'Écrivez ce qui est demandé.', stops: true }] }));
    const told = text().getAttribute('aria-describedby')!.split(' ').map((id) => element.querySelector(`#${id}`)?.textContent);
    expect(told.join()).toContain('Écrivez ce qui est demandé.');
  });

  it('says where a translation is missing', async () => {
    await load(form());
    expect(element.querySelector('[aria-labelledby=gv-draft-text] .gv-draft-missing')?.textContent).toContain('Traduction manquante');
    expect(element.querySelectorAll('.gv-draft-statement .gv-draft-missing')).toHaveLength(1);
  });

  it('sends what is typed over the revision that was seen', async () => {
    await load(form());
    await type(text(), 'Le sol est-il nu ?');
    expect(sent).toHaveLength(1);
    expect(sent[0]?.known).toBe(1);
    expect(sent[0]?.content.text).toEqual(both('Le sol est-il nu ?'));
    await type(text(), 'Le sol est-il couvert en hiver ?');
    expect(sent[1]?.known).toBe(2);
  });

  it('puts both changes together where they are about different fields', async () => {
    await load(form());
    const theirs = { ...form().content, code: 'TERRE-1' };
    answer = (known) => (known === 1 ? { conflict: { rev: 2, mark: 'autre.1', by: 'Thomas', content: theirs } } : known + 1);
    await type(text(), 'Le sol est-il nu ?');
    await settle();
    expect(sent.at(-1)?.known).toBe(2);
    expect(sent.at(-1)?.content).toMatchObject({ code: 'TERRE-1', text: both('Le sol est-il nu ?') });
    expect(element.querySelector('[role=alert]')).toBeNull();
  });

  it('shows both where they are about the same field, and keeps what one chooses', async () => {
    await load(form());
    const theirs = { ...form().content, text: both('Le sol est-il paillé ?') };
    answer = (known) => (known === 1 ? { conflict: { rev: 2, mark: 'autre.1', by: 'Thomas', content: theirs } } : known + 1);
    await type(text(), 'Le sol est-il nu ?');
    const alert = element.querySelector('[role=alert]');
    expect(alert?.textContent).toContain('Thomas a écrit');
    expect(alert?.textContent).toContain('Le sol est-il paillé ?');
    expect(alert?.textContent).toContain('Le sol est-il nu ?');
    [...alert!.querySelectorAll('button')].find((b) => b.textContent === 'Prendre')!.click();
    await settle();
    expect(text().value).toBe('Le sol est-il paillé ?');
    expect(sent).toHaveLength(1);
  });

  it('adds and takes away statements, each with a key of its own', async () => {
    await load(form());
    [...element.querySelectorAll<HTMLButtonElement>('.gv-draft-group > button')][0]!.click();
    await settle();
    const statements = sent.at(-1)?.content.statements as { key: string }[];
    expect(statements).toHaveLength(3);
    expect(new Set(statements.map((s) => s.key)).size).toBe(3);
  });

  it('asks for the statements of the question that a condition is about', async () => {
    await load(form());
    const select = [...element.querySelectorAll<HTMLSelectElement>('.gv-draft-wide select')][0]!;
    select.value = 'q2';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    const boxes = [...element.querySelectorAll<HTMLInputElement>('.gv-draft-choices input')];
    expect(boxes).toHaveLength(2);
    boxes[1]!.checked = true;
    boxes[1]!.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(sent.at(-1)?.content.after).toEqual({ question: 'q2', statements: ['s4'] });
  });

  it('puts a question into groups, in their order, and forgets those that are gone', async () => {
    const content = { ...form().content, groups: ['g9', 'g2'] };
    await load(form({ content, groups: [['g1', 'Essentiel'], ['g2', 'Complet']] }));
    const boxes = [...element.querySelectorAll<HTMLInputElement>('.gv-draft-choices input')];
    expect(boxes.map((box) => box.checked)).toEqual([false, true]);
    boxes[0]!.checked = true;
    boxes[0]!.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(sent.at(-1)?.content.groups).toEqual(['g1', 'g2']);
  });

  it('names the groups of a questionnaire in both languages', async () => {
    const content = { title: both('Jardins'), code: '', presentation: both(''), rights: both('©'), levels: [], groups: [] };
    await load(form({ key: 'head', kind: 'head', content }));
    [...element.querySelectorAll<HTMLButtonElement>('.gv-draft-group > button')].at(-1)!.click();
    await settle();
    const name = element.querySelector<HTMLInputElement>('.gv-draft-statement input[lang=en]')!;
    await type(name, 'Essentials');
    expect(sent.at(-1)?.content.groups).toEqual([expect.objectContaining({ name: { fr: '', en: 'Essentials' }, initial: false })]);
  });

  it('says what is wrong beside its field', async () => {
    await load(form());
    element.stand('q1', [{ field: 'weight', text: 'De 1 à 100', stops: true }]);
    await element.updateComplete;
    expect(element.querySelector('.gv-draft-wrong')?.textContent).toContain('De 1 à 100');
    element.stand('q9', []);
    await element.updateComplete;
    expect(element.querySelector('.gv-draft-wrong')).not.toBeNull();
  });
});

describe('two changes at once', () => {
  it('differ where they read differently', () => {
    expect(differing({ a: both('x '), b: 1 }, { a: both('x'), b: 2, c: null })).toEqual(['b']);
  });

  it('come together but for the same field', () => {
    expect(merged({ a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 3 })).toEqual({ a: 2, b: 3 });
    expect(merged({ a: 1 }, { a: 2 }, { a: 3 })).toBeUndefined();
    expect(merged({ a: 1 }, { a: 2 }, { a: 2 })).toEqual({ a: 2 });
  });
});
