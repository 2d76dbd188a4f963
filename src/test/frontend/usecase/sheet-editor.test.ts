import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '@usecase/sheet-editor';
import type { SheetEditor } from '@usecase/sheet-editor';
import type { Head, News, Rest } from '@usecase/model';
import { Outbox } from '@shell/outbox';
import { CATALOGUE, FakeBrowser, FakeServer, head, MODEL, rest, settled } from './fixtures';

let screen: SheetEditor;
let server: FakeServer;

async function show(data: Head = head(), more: Partial<Rest> = {}): Promise<void> {
  screen = document.createElement('gv-sheet-editor') as SheetEditor;
  screen.$server = server;
  screen.around = new FakeBrowser();
  screen.fetch = async <T>(address: string) => (address === '/model' ? MODEL : CATALOGUE) as T;
  document.body.append(screen);
  await screen.load(data);
  screen.rest(rest(more));
  await drawn();
}

async function drawn(): Promise<void> {
  await settled();
  await screen.updateComplete;
}

const one = <T extends HTMLElement>(selector: string): T => {
  const found = screen.querySelector<T>(selector);
  if (!found) {
    throw new Error(`nothing is ${selector}`);
  }
  return found;
};
const field = (id: string) => one(`#f-${id}`);
const button = (words: string): HTMLButtonElement => {
  const found = [...screen.querySelectorAll<HTMLButtonElement>('button')].find((b) => b.textContent?.trim() === words || b.getAttribute('aria-label') === words);
  if (!found) {
    throw new Error(`no button reads ${words}`);
  }
  return found;
};

async function type(selector: string, text: string): Promise<void> {
  const box = one<HTMLInputElement>(selector);
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await screen.updateComplete;
}

async function leave(selector: string): Promise<void> {
  one(selector).dispatchEvent(new FocusEvent('blur'));
  await drawn();
}

async function pick(selector: string, value: string): Promise<void> {
  const list = one<HTMLSelectElement>(selector);
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn();
}

async function tick(selector: string): Promise<void> {
  const box = one<HTMLInputElement>(selector);
  box.checked = box.type === 'radio' ? true : !box.checked;
  box.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn();
}

async function press(key: string, on: EventTarget = document.body): Promise<void> {
  on.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, composed: true, cancelable: true }));
  await drawn();
}

async function news(what: News): Promise<void> {
  screen.arrived(what);
  await drawn();
}

beforeEach(() => {
  server = new FakeServer();
  sessionStorage.clear();
  const status = document.createElement('span');
  status.id = 'gv-save-status';
  document.body.replaceChildren(status);
});

afterEach(() => screen.remove());

describe('a section', () => {
  it('asks for what the next state needs and folds the rest, counted', async () => {
    await show(head({ values: { notes: 'déjà' } }));
    const now = [...one('.gv-sheet-section > .gv-sheet-fields').children].map((e) => e.id);
    expect(now).toEqual(['f-title', 'f-problem', 'f-category', 'f-affected', 'f-owner']);
    const later = one<HTMLDetailsElement>('#later-identity');
    expect(later.open).toBe(false);
    expect([...later.querySelectorAll('.gv-sheet-field')].map((e) => e.id)).toEqual(['f-cost', 'f-notes']);
  });

  it('brings a later field forward when it blocks', async () => {
    await show(head({ findings: { cost: [['b', 'Trop cher', 'RANGE']] } }));
    expect(one('.gv-sheet-section > .gv-sheet-fields').querySelector('#f-cost')).not.toBeNull();
  });

  it('is walked through by Tab from control to control: what is said about a field comes after it', async () => {
    await show();
    const order = [...field('title').querySelectorAll('input, button')].map(({ id }) => id);
    expect(order).toEqual(['i-title', 'talk-title']);
  });

  it('names every control and says what explains it', async () => {
    await show(head({ findings: { problem: [['b', 'Trop court', 'RANGE']] } }));
    const area = one<HTMLTextAreaElement>('#i-problem');
    expect(one('label[for="i-problem"]').textContent).toContain('Libellé problem');
    expect(area.getAttribute('aria-invalid')).toBe('true');
    for (const id of area.getAttribute('aria-describedby')?.split(' ') ?? []) {
      expect(screen.querySelector(`#${id}`), id).not.toBeNull();
    }
    expect(field('category').tagName).toBe('FIELDSET');
    expect(field('category').querySelector('legend')?.textContent).toContain('Libellé category');
  });

  it('opens at the field of the address, even a folded one', async () => {
    await show(head({}, { field: 'notes' }));
    expect(one<HTMLDetailsElement>('#later-identity').open).toBe(true);
    expect(document.activeElement?.id).toBe('i-notes');
  });

  it('is left by its neighbour, at its title, and the address follows', async () => {
    await show();
    one('#gv-after').click();
    await drawn();
    expect(one('#gv-section-title').textContent).toBe('Données');
    expect(document.activeElement?.id).toBe('gv-section-title');
    expect(location.search).toContain('at=data');
  });
});

describe('a conditional field', () => {
  it('appears and goes without losing what was typed', async () => {
    await show(head({}, { section: 'data' }));
    expect(screen.querySelector('#f-basis')).toBeNull();
    await tick('input[name="i-personal"][value="oui"]');
    await type('#i-basis', 'Contrat signé');
    await leave('#i-basis');
    await tick('input[name="i-personal"][value="non"]');
    expect(screen.querySelector('#f-basis')).toBeNull();
    await tick('input[name="i-personal"][value="oui"]');
    expect(one<HTMLInputElement>('#i-basis').value).toBe('Contrat signé');
    expect(server.stored.get('basis')).toBe('Contrat signé');
  });
});

describe('what is typed', () => {
  it('is on the device at once, and sent with what was seen when the field is left', async () => {
    const data = head({ values: { title: 'Avant' } });
    server.stored.set('title', 'Avant');
    await show(data);
    await type('#i-title', 'Accélérer les devis');
    await settled();
    expect(server.saves).toEqual([]);
    expect((await new Outbox(data.scope).all()).map((e) => e.content)).toEqual(['Accélérer les devis']);
    await leave('#i-title');
    expect(server.saves).toEqual([['title', 'Avant', 'Accélérer les devis']]);
    expect(await new Outbox(data.scope).all()).toEqual([]);
    expect(document.getElementById('gv-save-status')?.dataset.state).toBe('saved');
  });

  it('comes back after a reload, and is sent then', async () => {
    server.cut = true;
    const data = head();
    await show(data);
    await type('#i-problem', 'Les devis prennent seize heures');
    await settled();
    screen.remove();
    server.cut = false;
    await show({ ...data });
    expect(one<HTMLTextAreaElement>('#i-problem').value).toBe('Les devis prennent seize heures');
    await drawn();
    expect(server.stored.get('problem')).toBe('Les devis prennent seize heures');
  });

  it('is not taken for somebody else’s when the acknowledgement was lost', async () => {
    server.loseAnswer = true;
    const data = head();
    await show(data);
    await type('#i-title', 'Premier jet');
    await leave('#i-title');
    await type('#i-title', 'Premier jet, suite');
    await settled();
    screen.remove();
    server.loseAnswer = false;
    await show({ ...data });
    await drawn();
    expect(server.stored.get('title')).toBe('Premier jet, suite');
    expect(screen.querySelector('.gv-sheet-clash')).toBeNull();
  });

  it('counts towards the least length and beyond the greatest', async () => {
    await show();
    await type('#i-problem', 'court');
    expect(one('#c-problem').textContent).toContain('counter.least');
    await type('#i-problem', 'x'.repeat(401));
    expect(one('#c-problem').hasAttribute('data-wrong')).toBe(true);
  });

  it('is a number for the server, whatever spaces and comma it was typed with', async () => {
    await show(head({}, { field: 'cost' }));
    await type('#i-cost', '1 200,50 €');
    await leave('#i-cost');
    expect(server.stored.get('cost')).toBe('1200.50');
    expect(one<HTMLInputElement>('#i-cost').value).toBe('1200,50');
  });

  it('stays where the server refuses it, with the reason', async () => {
    server.answerWith = { refused: 'Ce champ ne se modifie pas.', closed: true };
    await show();
    await type('#i-title', 'Un titre refusé');
    await leave('#i-title');
    expect(field('title').querySelector('[role=alert]')?.textContent).toContain('Ce champ ne se modifie pas.');
    expect(field('title').querySelector('[role=alert]')?.textContent).toContain('Un titre refusé');
    server.answerWith = {};
    button('refused.abandon').click();
    await drawn();
    expect(one<HTMLInputElement>('#i-title').value).toBe('');
  });
});

describe('choices', () => {
  it('are sent at once, in the order of the options', async () => {
    await show();
    await tick('#f-affected label:nth-child(2) input');
    await tick('#f-affected label:nth-child(1) input');
    expect(server.stored.get('affected')).toEqual(['clients', 'salaries']);
    await tick('#f-affected label:nth-child(2) input');
    expect(server.stored.get('affected')).toEqual(['clients']);
  });

  it('of a person offer the members, and name whoever left', async () => {
    await show(head({ values: { owner: 'parti' } }));
    const options = [...one<HTMLSelectElement>('#i-owner').options].map((o) => o.textContent);
    expect(options).toContain('Sophie Lantier – Protection des données');
    expect(options).toContain('Paul Ancien');
  });
});

describe('back and forth', () => {
  it('takes a text back as a whole, and gives it again', async () => {
    await show(head({ values: { title: 'Avant' } }));
    server.stored.set('title', 'Avant');
    await type('#i-title', 'A');
    await type('#i-title', 'Ap');
    await type('#i-title', 'Après');
    await leave('#i-title');
    await press('z');
    expect(one<HTMLInputElement>('#i-title').value).toBe('Avant');
    expect(server.stored.get('title')).toBe('Avant');
    expect(one('.gv-sheet-bar').textContent).toContain('Annulé : Libellé title');
    await press('y');
    expect(server.stored.get('title')).toBe('Après');
  });

  it('takes back what was chosen from a list', async () => {
    await show();
    await pick('#i-owner', 'elle');
    expect(server.stored.get('owner')).toBe('elle');
    one('#gv-undo').click();
    await drawn();
    expect(one<HTMLSelectElement>('#i-owner').value).toBe('');
    expect(server.stored.get('owner')).toBeNull();
  });

  it('leaves the browser its own undo inside a text', async () => {
    await show();
    await tick('input[name="i-category"][value="a"]');
    await press('z', one('#i-title'));
    expect(server.stored.get('category')).toBe('a');
  });

  it('does not undo what somebody else has changed since', async () => {
    await show();
    await tick('input[name="i-category"][value="a"]');
    await news({ values: { category: 'g' }, by: 'Sophie' });
    one('#gv-undo').click();
    await drawn();
    expect(screen.shownOf('category')).toBe('g');
    expect(one('.gv-sheet-bar').textContent).toContain('Changé depuis');
  });
});

describe('two at once', () => {
  it('show each other’s changes', async () => {
    await show();
    await news({ values: { title: 'Son titre' }, findings: { title: [] }, by: 'Sophie Lantier' });
    expect(one<HTMLInputElement>('#i-title').value).toBe('Son titre');
    expect(one('h1').textContent).toBe('Son titre');
    expect(one('.gv-sheet-bar').textContent).toContain('Sophie Lantier a modifié');
  });

  async function clash(): Promise<void> {
    await show();
    await type('#i-title', 'Mon titre');
    server.stored.set('title', 'Son titre');
    await news({ values: { title: 'Son titre' }, by: 'Sophie Lantier' });
    expect(one<HTMLInputElement>('#i-title').value).toBe('Mon titre');
    await leave('#i-title');
  }

  it('are shown both values where they meet, under the focus', async () => {
    await clash();
    const panel = field('title').querySelector('.gv-sheet-clash');
    expect(panel?.textContent).toContain('Mon titre');
    expect(panel?.textContent).toContain('Son titre');
    expect(document.activeElement?.id).toBe('clash-title');
    expect(server.stored.get('title')).toBe('Son titre');
  });

  it('keep mine', async () => {
    await clash();
    button('clash.keep').click();
    await drawn();
    expect(server.stored.get('title')).toBe('Mon titre');
    expect(screen.querySelector('.gv-sheet-clash')).toBeNull();
  });

  it('take theirs', async () => {
    await clash();
    button('clash.take').click();
    await drawn();
    expect(server.stored.get('title')).toBe('Son titre');
    expect(one<HTMLInputElement>('#i-title').value).toBe('Son titre');
  });

  it('say who is where', async () => {
    await show();
    screen.present([{ name: 'Sophie Lantier', field: 'problem' }]);
    await drawn();
    expect(field('problem').querySelector('.gv-avatar')?.textContent).toContain('SL');
    one('#i-title').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect(server.visits).toEqual(['title']);
  });
});

describe('what blocks', () => {
  const open: News = {
    findings: {
      title: [['b', 'À renseigner.', '']],
      cost: [['l', 'Plus tard', 'RANGE']],
      basis: [['b', 'Précisez la base légale.', 'V04']],
    },
    values: { personal: 'oui' },
  };

  it('is listed with its reason and leads to its field', async () => {
    await show(head(open));
    const links = [...one('.gv-blocking-list').querySelectorAll('a')];
    expect(links.map((a) => a.textContent)).toEqual(['Libellé title', 'Libellé basis']);
    expect(one('.gv-blocking-list').textContent).toContain('Précisez la base légale.');
    expect(one('.gv-blocking-list').textContent).not.toContain('Plus tard');
    links[1]?.click();
    await drawn();
    expect(document.activeElement?.id).toBe('i-basis');
    expect(location.search).toContain('at=basis');
  });

  it('is followed by what the approval will ask for, unfolded once the sheet could be sent', async () => {
    const ahead = [['cost', ''], ['risks', 'Risque critique.']] as const;
    await show(head({ ...open, send: { ok: false, to: 'Yanis Perrault', why: [], ahead } }));
    expect(one<HTMLDetailsElement>('.gv-sheet-ahead').open).toBe(false);
    await news({ findings: { title: [], basis: [] }, send: { ok: true, to: 'Yanis Perrault', why: [], ahead } });
    expect(one<HTMLDetailsElement>('.gv-sheet-ahead').open).toBe(true);
    const links = [...one('.gv-sheet-ahead').querySelectorAll('a')];
    expect(links.map((a) => a.textContent)).toEqual(['Libellé cost', 'Libellé risks']);
    expect(one('.gv-sheet-ahead').textContent).toContain('Risque critique.');
    links[0]?.click();
    await drawn();
    expect(document.activeElement?.id).toBe('i-cost');
    expect(one('#gv-send').classList.contains('gv-primary')).toBe(true);
  });

  it('is what the button of the next step opens, and nothing is sent', async () => {
    await show(head(open));
    expect(one('#gv-send').classList.contains('gv-primary')).toBe(false);
    one('#gv-send').click();
    await drawn();
    expect(document.activeElement?.id).toBe('gv-blocking');
    expect(server.acts).toEqual([]);
  });

  it('goes with a change that settles it, and the button becomes the one to press', async () => {
    await show(head({ findings: { title: [['b', 'À renseigner.', '']] } }));
    server.answerWith = { findings: { title: [] }, progress: [[5, 5, 0], [3, 3, 0], [1, 1, 0], [1, 1, 0]] };
    await type('#i-title', 'Accélérer les devis');
    await leave('#i-title');
    expect(one('#gv-send').classList.contains('gv-primary')).toBe(true);
    expect(one('#gv-send').textContent).toContain('Envoyer à Yanis Perrault');
  });

  it('is not asked twice: what was just typed is recorded before the sheet is sent', async () => {
    await show();
    await type('#i-title', 'Accélérer les devis');
    one('#gv-send').click();
    await drawn();
    expect(server.stored.get('title')).toBe('Accélérer les devis');
    expect(server.acts).toEqual([['send']]);
  });

  it('says why a director decides', async () => {
    await show(head({ send: { ok: true, to: 'Claire Maudoux', why: [], director: true } }));
    expect(one('.gv-sheet-onward').textContent).toContain('send.director');
    await news({ send: { ok: true, to: 'Yanis Perrault', why: [], director: false } });
    expect(one('.gv-sheet-onward').textContent).not.toContain('send.director');
  });

  it('may be a refusal in words', async () => {
    await show(head({ send: { ok: false, to: '', why: ['Seul le porteur le peut.'] } }));
    expect(one('.gv-sheet-onward').textContent).toContain('Seul le porteur le peut.');
    server.answerWith = { refused: 'La fiche a changé.' };
    one('#gv-send').click();
    await drawn();
    expect(one('.gv-sheet-onward [role=alert]').textContent).toContain('La fiche a changé.');
  });
});

describe('who may not write', () => {
  it('reads values in words, with the reason', async () => {
    await show(head({ values: { category: 'g', affected: ['clients', 'salaries'], owner: 'elle' }, people: { owner: 'elle', writers: [] } }, { why: 'why.DRAFT', open: [], shut: undefined }));
    expect(one('#gv-why').textContent).toContain('Lu seulement, Marc Delvaux écrit');
    expect(screen.querySelector('input, textarea, select.gv-input:not(#gv-ask-office, #gv-ask-person)')).toBeNull();
    expect(field('category').textContent).toContain('Générer');
    expect(field('affected').textContent).toContain('Clients, Salariés');
    expect(field('owner').textContent).toContain('Sophie Lantier');
    expect(screen.querySelector('#gv-undo')).toBeNull();
  });

  it('learns that the sheet is in another state now', async () => {
    await show();
    await news({ moved: true, by: 'Yanis' });
    expect(screen.querySelector('#i-title')).toBeNull();
    expect(one('.gv-sheet-main [role=alert]').textContent).toContain('moved');
  });
});

describe('corrections', () => {
  it('stand on top in the approver’s words, and are answered by a change or in words', async () => {
    await show(
      head({ listed: [['title', 'open'], ['problem', 'changed']] }, { state: 'CHANGES_REQUESTED', asked: { who: 'Yanis Perrault', at: 1_700_000_000_000, words: 'Précisez les clauses.' } }),
    );
    expect(one('.gv-sheet-asked').textContent).toContain('Précisez les clauses.');
    expect([...one('.gv-sheet-asked').querySelectorAll('.gv-chip')].map((c) => c.textContent)).toEqual(['listed.open', 'listed.changed']);
    expect([...one('.gv-blocking-list').querySelectorAll('a')].map((a) => a.textContent)).toEqual(['Libellé title']);
    expect(one('#gv-send').classList.contains('gv-primary')).toBe(false);
    await type('#answer-title', 'Le titre vient du client.');
    server.answerWith = { listed: [['title', 'answered'], ['problem', 'changed']] };
    field('title').querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await drawn();
    expect(server.acts).toEqual([['answer', 'title', 'Le titre vient du client.']]);
    expect([...one('.gv-sheet-asked').querySelectorAll('.gv-chip')].map((c) => c.textContent)).toEqual(['listed.answered', 'listed.changed']);
    expect(one('#gv-send').classList.contains('gv-primary')).toBe(true);
  });
});

describe('lines', () => {
  it('are added, filled, and taken away, with the focus going on', async () => {
    await show(head({}, { section: 'data' }));
    button('row.add').click();
    await drawn();
    expect(document.activeElement?.id).toBe('i-sources-0-name');
    expect(server.saves).toEqual([]);
    await type('#i-sources-0-name', 'Devis passés');
    await pick('#i-sources-0-level', 'C3');
    expect(server.stored.get('sources')).toEqual([{ level: 'C3', name: 'Devis passés' }]);
    button('row.remove.named').click();
    await drawn();
    expect(server.stored.get('sources')).toBeNull();
    expect(document.activeElement?.id).toBe('add-sources');
  });

  it('stop at their number', async () => {
    await show(head({ values: { sources: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] } }, { section: 'data' }));
    expect(one<HTMLButtonElement>('#add-sources').disabled).toBe(true);
  });
});

describe('scores', () => {
  const marks = (...scores: number[]) => MODEL.criteria.map(([criterion], i) => ({ criterion, score: String(scores[i]), reason: 'r' }));

  it('lead to a quadrant as soon as all seven are there', async () => {
    await show(head({ values: { scores: marks(9, 8, 7, 7, 6, 6, 7).slice(0, 6) } }, { section: 'impact' }));
    expect(one('.gv-score-result').textContent).toContain('score.open');
    await type('#i-scores-k', '7');
    expect(one('.gv-score-result').textContent).toContain('quadrant.gains_rapides');
  });

  it('are set and forgotten by the slider', async () => {
    await show(head({}, { section: 'impact' }));
    await type('#i-scores-v', '8');
    one('#i-scores-v').dispatchEvent(new Event('change'));
    await drawn();
    expect(server.stored.get('scores')).toEqual([{ criterion: 'v', score: '8' }]);
    expect(one('#i-scores-v').getAttribute('aria-valuetext')).toBe('score.of');
    await type('#i-scores-v', '0');
    one('#i-scores-v').dispatchEvent(new Event('change'));
    await drawn();
    expect(server.stored.get('scores')).toBeNull();
    expect(one('#i-scores-v').getAttribute('aria-valuetext')).toBe('score.none');
  });
});

describe('risks', () => {
  it('come from the catalogue with its marks, and bring its measures to choose from', async () => {
    await show(head({}, { section: 'risks' }));
    await drawn();
    button('pick.add.named').click();
    await drawn();
    expect(server.stored.get('risks')).toEqual([{ catalogue: 'RSK-1', id: 'r1', likelihood: '3', owner: 'moi', severity: '3', title: 'Erreur plausible' }]);
    expect(button('pick.there.named').disabled).toBe(true);
    button('Former').click();
    await drawn();
    await pick('#i-measures-r1-0-progress', 'en_place');
    expect(server.stored.get('measures')).toEqual([{ catalogue: 'M-2', less_likely: '1', less_severe: '1', progress: 'en_place', risk: 'r1', text: 'Former' }]);
    expect(one('.gv-card-sum').textContent).toContain('Modéré 4');
  });

  it('go with their measures, and come back with them', async () => {
    const risk = { id: 'r1', title: 'Un', likelihood: '2', severity: '2' };
    const measure = { risk: 'r1', text: 'Relire', progress: 'prevue' };
    server.stored.set('risks', [risk]).set('measures', [measure]);
    await show(head({ values: { risks: [risk], measures: [measure] } }, { section: 'risks' }));
    one('#off-risks-0').click();
    await drawn();
    expect(server.stored.get('risks')).toBeNull();
    expect(server.stored.get('measures')).toBeNull();
    await press('z');
    expect(screen.shownOf('risks')).toEqual([risk]);
    expect(screen.shownOf('measures')).toEqual([measure]);
  });
});

describe('comments', () => {
  it('name members by @, are kept over a reload until they are sent', async () => {
    const data = head();
    await show(data);
    one('#talk-title').click();
    await drawn();
    const area = one<HTMLTextAreaElement>('#say-title');
    area.value = 'Qu’en dites-vous @so';
    area.setSelectionRange(area.value.length, area.value.length);
    area.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn();
    expect(one('[role=listbox]').textContent).toContain('Sophie Lantier');
    area.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await drawn();
    expect(one<HTMLTextAreaElement>('#say-title').value).toBe('Qu’en dites-vous @Sophie Lantier ');
    screen.remove();
    await show({ ...data });
    one('#talk-title').click();
    await drawn();
    expect(one<HTMLTextAreaElement>('#say-title').value).toBe('Qu’en dites-vous @Sophie Lantier ');
    one('.gv-sheet-thread form').dispatchEvent(new Event('submit', { cancelable: true }));
    await drawn();
    expect(server.acts).toEqual([['comment', 'title', 'Qu’en dites-vous @Sophie Lantier ', ['elle']]]);
    expect(one<HTMLTextAreaElement>('#say-title').value).toBe('');
  });

  it('are counted beside their field and settled', async () => {
    await show(head(), { comments: [{ id: 'c1', field: 'title', who: 'elle', words: 'Trop vague', at: 0 }] });
    expect(one('#talk-title').textContent).toContain('1');
    one('#talk-title').click();
    await drawn();
    button('comment.settle').click();
    await drawn();
    expect(server.acts).toEqual([['settle', 'c1', false]]);
  });
});

describe('people', () => {
  it('are asked for an opinion by office, those who hold it only', async () => {
    await show();
    expect([...one<HTMLSelectElement>('#gv-ask-person').options].map((o) => o.value)).toEqual(['elle']);
    server.answerWith = { refused: 'Nobody judges an own sheet.' };
    one('.gv-ask form').dispatchEvent(new Event('submit', { cancelable: true }));
    await drawn();
    expect(server.acts).toEqual([['ask', 'elle', 'DPO']]);
    expect(one('.gv-ask [role=alert]').textContent).toContain('Nobody judges an own sheet.');
  });

  it('are chosen as writers by the owner alone', async () => {
    await show();
    one<HTMLInputElement>('.gv-writers-list input').checked = true;
    one('.gv-dialog form').dispatchEvent(new Event('submit', { cancelable: true }));
    await drawn();
    expect(server.acts).toEqual([['writers', ['elle']]]);
    screen.remove();
    await show(head({ people: { owner: 'elle', writers: ['moi'] } }));
    expect(screen.querySelector('#gv-writers')).toBeNull();
  });
});
