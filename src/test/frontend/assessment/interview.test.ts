import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '@assessment/audit-dimension';
import type { AuditDimension } from '@assessment/audit-dimension';
import type { DimensionData, Rest } from '@assessment/model';
import { book, dimension, FakeBrowser, FakeServer, rest, settled } from './fixtures';

let screen: AuditDimension;
let server: FakeServer;
let around: FakeBrowser;

async function show(data: DimensionData = dimension(), more: Partial<Rest> = {}): Promise<void> {
  screen = document.createElement('gv-audit-dimension') as AuditDimension;
  screen.$server = server;
  screen.around = around;
  screen.fetching = async () => book();
  document.body.append(screen);
  await screen.load(data, {});
  screen.rest(rest(more));
  await still();
}

async function still(): Promise<void> {
  await settled();
  await screen.updateComplete;
}

const root = () => screen.shadowRoot as ShadowRoot;
const current = () => root().querySelector('.card.current')?.id;
const palette = () => [...root().querySelectorAll('.place')].map((e) => e.id.slice(3));
const texts = (selector: string) => [...root().querySelectorAll(selector)].map((e) => e.textContent?.replace(/\s+/g, ' ').trim());

async function press(key: string, options: KeyboardEventInit & { on?: Element | null } = {}): Promise<void> {
  const target = options.on ?? root().querySelector('.card.current') ?? window;
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...options }));
  await still();
}

async function type(field: Element | null, text: string): Promise<void> {
  (field as HTMLTextAreaElement).value = text;
  field?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await still();
}

beforeEach(() => {
  server = new FakeServer();
  around = new FakeBrowser();
  sessionStorage.clear();
  localStorage.clear();
  document.body.replaceChildren(Object.assign(document.createElement('span'), { id: 'gv-save-status' }));
});

afterEach(() => screen.remove());

describe('all dimensions', () => {
  it('are walked through without the server', async () => {
    await show();
    await press('ArrowRight');
    expect(current()).toBe('TEC-01');
    expect(root().querySelector('h1')?.textContent).toBe('Technologie');
    await press('2');
    expect(server.stored.get('TEC-01')?.code).toBe('n2d');
    await press('ArrowLeft');
    expect(current()).toBe('DAT-01');
    expect(texts('.rail .count')).toEqual(['0/3', '1/2']);
  });

  it('go on being answered while the network is away, and everything follows in order', async () => {
    await show();
    server.away = true;
    await press('3');
    await press('ArrowRight');
    await press('1');
    await press('ArrowLeft');
    await press('Enter');
    await press('2');
    expect(document.getElementById('gv-save-status')?.dataset.state).toBe('kept');
    expect(server.stored.size).toBe(0);
    server.away = false;
    server.calls.length = 0;
    window.dispatchEvent(new Event('online'));
    await still();
    expect(server.calls.map((call) => call[0])).toEqual(['DAT-01', 'TEC-01', 'DAT-02']);
    expect([...server.stored.values()].every((answer) => answer.rev === 1)).toBe(true);
    expect(document.getElementById('gv-save-status')?.dataset.state).toBe('saved');
  });

  it('ask the server for a dimension whose questions did not come', async () => {
    await show();
    const visited: string[] = [];
    screen.fetching = async () => Promise.reject(new Error('away'));
    document.body.addEventListener('click', (e) => {
      const link = (e.composedPath()[0] as HTMLElement).closest?.('a');
      if (link) {
        visited.push(link.getAttribute('href') ?? '');
        e.preventDefault();
      }
    });
    await screen.load(dimension(), {});
    screen.rest(rest());
    await still();
    await press('ArrowRight');
    expect(visited).toEqual(['/t/essai/assessments/1/TEC']);
  });

  it('are jumped to the next question without an answer', async () => {
    await show(dimension({ answers: { 'DAT-01': { rev: 1, code: 'n2d' }, 'DAT-02': { rev: 1, code: '?' }, 'DAT-03': { rev: 1, code: 'n1o' } } }), {
      index: ['DAT-01', 'DAT-02', 'DAT-03', 'TEC-01', 'TEC-02'].map((id) => ({ id, label: id, rev: id < 'T' ? 1 : 0, code: id < 'T' ? 'n2d' : '-' })),
    });
    await press('f');
    expect(current()).toBe('TEC-01');
  });
});

describe('the palette', () => {
  it('finds questions of all dimensions by their words, without accents, and goes there by Enter', async () => {
    await show();
    await press('/');
    expect(root().querySelector('dialog.palette')).not.toBeNull();
    await type(root().getElementById('search'), 'tec libelle');
    expect(palette()).toEqual(['TEC-01', 'TEC-02']);
    await press('ArrowDown', { on: root().getElementById('search') });
    expect(root().getElementById('search')?.getAttribute('aria-activedescendant')).toBe('go-TEC-02');
    await press('Enter', { on: root().getElementById('search') });
    expect(current()).toBe('TEC-02');
    expect(root().querySelector('dialog')).toBeNull();
  });

  it('begins with what one has to come back to and to check', async () => {
    await show(dimension(), {
      index: [{ id: 'DAT-01', label: 'a', rev: 0, code: '-' }, { id: 'DAT-02', label: 'b', rev: 1, code: '?' }, { id: 'TEC-01', label: 'c', rev: 1, code: 'n1dr' }],
    });
    await press('k', { ctrlKey: true });
    expect(palette()).toEqual(['TEC-01', 'DAT-02', 'DAT-01']);
    expect(texts('.rail h2')).toEqual(['revisits', 'checks']);
    await press('Escape', { on: root().getElementById('search') });
    expect(root().querySelector('dialog')).toBeNull();
  });

  it('says that nothing was found', async () => {
    await show();
    await press('/');
    await type(root().getElementById('search'), 'zzz');
    expect(root().querySelector('.palette-none')).not.toBeNull();
  });

  it('keeps keys from answering while it is open', async () => {
    await show();
    await press('/');
    await press('3', { on: document.body });
    expect(screen.codeOf('DAT-01')).toBe('-');
  });
});

describe('the note pad', () => {
  const write = async (text: string) => {
    await press('b');
    const field = root().getElementById('pad-new') as HTMLTextAreaElement;
    field.value = text;
    await press('Enter', { on: field });
  };

  it('takes lines by keyboard, and moves one onto the present question as its comment', async () => {
    await show();
    await write('Registre de 2024');
    expect([...server.remarks.values()].map((r) => r.text)).toEqual(['Registre de 2024']);
    const line = root().querySelector('.pad-lines textarea');
    await press('Enter', { on: line, ctrlKey: true });
    expect(server.stored.get('DAT-01')).toMatchObject({ code: '-', comment: 'Registre de 2024' });
    expect([...server.remarks.values()]).toMatchObject([{ detail: 'DAT-01', rev: 2 }]);
    expect(root().querySelector('.pad-lines textarea')).toBeNull();
  });

  it('adds a line to what was said already, also on a question of another dimension', async () => {
    await show(dimension(), { index: ['DAT-01', 'TEC-01'].map((id) => ({ id, label: id, rev: 1, code: 'n2d', comment: 'Déjà dit' })) });
    server.stored.set('TEC-01', { rev: 1, code: 'n2d', comment: 'Déjà dit', mark: 'x.1' });
    await write('Et ceci');
    root().querySelectorAll<HTMLElement>('.pad-acts .linklike')[1]?.click();
    await still();
    await type(root().getElementById('search'), 'tec-01');
    await press('Enter', { on: root().getElementById('search') });
    expect(server.stored.get('TEC-01')?.comment).toBe('Déjà dit\nEt ceci');
    expect(current()).toBe('DAT-01');
  });

  it('keeps a line that has no room on its question', async () => {
    await show(dimension({ answers: { 'DAT-01': { rev: 1, code: 'n2d', comment: 'x'.repeat(3995) } }, at: 'DAT-01' }));
    await write('Trop long');
    await press('Enter', { on: root().querySelector('.pad-lines textarea'), ctrlKey: true });
    expect(root().querySelector('.notice[role=alert]')).not.toBeNull();
    expect([...server.remarks.values()]).toMatchObject([{ text: 'Trop long', detail: '' }]);
  });
});

describe('contradictions', () => {
  const rules = [{ id: 'regle', text: 'Ces deux réponses ne vont pas ensemble.', ask: 'Demandez.', when: { 'DAT-01': [3, 4] as const, 'TEC-01': [0, 1] as const } }];
  const index = [{ id: 'DAT-01', label: 'a', rev: 0, code: '-' }, { id: 'TEC-01', label: 'b', rev: 1, code: 'n0o' }];

  it('appear quietly as one answers, on both questions, and in the list', async () => {
    await show(dimension(), { rules, index });
    expect(root().querySelector('.clash')).toBeNull();
    await press('3');
    expect(texts('.card.current .clash > div > p')).toEqual(['Ces deux réponses ne vont pas ensemble.', 'Demandez.']);
    await press('c');
    expect(texts('.side .clash > div > p')[0]).toBe('Ces deux réponses ne vont pas ensemble.');
    await press('1');
    expect(root().querySelector('.clash')).toBeNull();
  });

  it('are explained by keyboard, until the answers change', async () => {
    await show(dimension(), { rules, index });
    await press('3');
    await press('e');
    const field = root().querySelector('.card.current [data-explain]') as HTMLTextAreaElement;
    expect(root().activeElement).toBe(field);
    field.value = 'Le test date d’hier.';
    await press('Enter', { on: field });
    expect(server.remarks.get('regle')).toMatchObject({ text: 'Le test date d’hier.', detail: 'DAT-01=3 TEC-01=0' });
    expect(root().querySelector('.card.current .clash.explained')).not.toBeNull();
    await press('4');
    expect(root().querySelector('.card.current .clash.explained')).toBeNull();
    expect(root().querySelector('.card.current .clash')).not.toBeNull();
    await press('e');
    expect((root().querySelector('.card.current [data-explain]') as HTMLTextAreaElement).value).toBe('Le test date d’hier.');
  });

  it('lead to the other question', async () => {
    await show(dimension(), { rules, index });
    await press('3');
    root().querySelector<HTMLElement>('.card.current .clash .linklike')?.click();
    await still();
    expect(current()).toBe('TEC-01');
  });
});

describe('evidence on a question', () => {
  const pdf = { id: 'f1', name: 'registre.pdf', kind: 'pdf', size: 2048, hash: 'h1', by: 'Margaux Lenoir', at: '2026-11-28T10:00:00Z' };
  const png = { ...pdf, id: 'f2', name: 'capture.png', hash: 'h2', picture: true };

  it('shows what is there, with a picture to look at', async () => {
    await show(dimension(), { files: { 'DAT-01': [pdf, png] } });
    expect(texts('.card.current .file-words a')).toEqual(['registre.pdf', 'capture.png']);
    expect(root().querySelector('.card.current .file-words a')?.getAttribute('href')).toBe('/t/essai/files/f1');
    root().querySelector<HTMLElement>('.thumb')?.click();
    await still();
    expect(root().querySelector('dialog.picture img')?.getAttribute('src')).toBe('/t/essai/files/f2/picture');
  });

  it('says that an announced document is missing, or that one is there', async () => {
    await show(dimension(), { files: { 'DAT-02': [pdf] } });
    await press('2');
    await press('p');
    expect(texts('.card.current .hint')).toHaveLength(1);
    await press('Enter');
    await press('2');
    expect(texts('.card.current .hint')[0]).toContain('files.unsaid');
    await press('p');
    expect(texts('.card.current .hint')).toHaveLength(0);
  });

  it('of another question is attached to this one too, without sending it again', async () => {
    await show(dimension(), { files: { 'DAT-02': [pdf], 'TEC-01': [pdf] } });
    server.files = [pdf];
    root().querySelectorAll<HTMLElement>('.file-acts button')[2]?.click();
    await still();
    expect(texts('.picking .file-words span:first-child')).toEqual(['registre.pdf']);
    root().querySelector<HTMLElement>('.picking .linklike')?.click();
    await still();
    expect(server.linked).toEqual(['DAT-01 + f1']);
    expect(texts('.card.current .file-words a')).toEqual(['registre.pdf']);
  });

  it('is taken away once that was confirmed', async () => {
    await show(dimension(), { files: { 'DAT-01': [pdf] } });
    server.files = [];
    root().querySelector<HTMLElement>('.card.current .file-list .quiet')?.click();
    await still();
    expect(server.linked).toEqual([]);
    root().querySelector<HTMLElement>('.card.current .file-list .small-button')?.click();
    await still();
    expect(server.linked).toEqual(['DAT-01 - f1']);
    expect(root().querySelector('.card.current .file-words a')).toBeNull();
  });

  it('cannot be changed on a closed audit', async () => {
    await show(dimension({ readOnly: true }), { files: { 'DAT-01': [pdf] } });
    expect(root().querySelector('.file-acts')).toBeNull();
    expect(root().querySelector('.card.current .file-list .quiet')).toBeNull();
  });
});

describe('a second audit', () => {
  const earlier = { previousDate: '14 novembre 2025', questions: dimension().questions.map((q) => ({ ...q, previous: { code: 'n2o' } })) };

  it('shows the level of the last one as a ghost, never as an answer', async () => {
    await show(dimension(earlier));
    expect(screen.codeOf('DAT-01')).toBe('-');
    const ghost = root().querySelector('.card.current .level.ghost');
    expect(ghost?.querySelector('kbd')?.textContent).toBe('2');
    expect(ghost?.querySelector('input')?.checked).toBe(false);
    expect(texts('.rail .count')[0]).toBe('0/3');
  });

  it('says what has changed, what fell first', async () => {
    await show(dimension({ previousDate: '14 novembre 2025' }), {
      index: [
        { id: 'DAT-01', label: 'a', rev: 1, code: 'n1d', previous: { code: 'n3o' } },
        { id: 'DAT-02', label: 'b', rev: 1, code: 'n4d', previous: { code: 'n3o' } },
        { id: 'DAT-03', label: 'c', rev: 1, code: 'n2d', previous: { code: 'n2p' } },
        { id: 'TEC-01', label: 'd', rev: 0, code: '-', previous: { code: 'n2p' } },
        { id: 'TEC-02', label: 'e', rev: 1, code: 'n1d' },
      ],
    });
    await press('v');
    expect(texts('.side h3')).toEqual(['changes.down', 'changes.up', 'changes.fresh']);
    expect(texts('.changes li')).toEqual(['DAT-01 a3 → 1', 'DAT-02 b3 → 4', 'TEC-02 e']);
  });
});

describe('two consultants', () => {
  it('who change different parts of an answer keep both changes', async () => {
    await show(dimension({ answers: { 'DAT-01': { rev: 1, code: 'n2d' } }, at: 'DAT-01' }));
    server.stored.set('DAT-01', { rev: 2, code: 'n3o', mark: 'x.1', by: 'Thomas Vial' });
    await press('r');
    expect(server.stored.get('DAT-01')).toMatchObject({ rev: 3, code: 'n3or' });
    expect(screen.codeOf('DAT-01')).toBe('n3or');
    expect(root().querySelector('.conflict')).toBeNull();
    expect(texts('.news')).toEqual(['merged']);
  });

  it('who change the same part see both', async () => {
    await show(dimension({ answers: { 'DAT-01': { rev: 1, code: 'n2d' } }, at: 'DAT-01' }));
    server.stored.set('DAT-01', { rev: 2, code: 'n3o', mark: 'x.1', by: 'Thomas Vial' });
    await press('0');
    expect(root().querySelector('.conflict')).not.toBeNull();
    expect(server.stored.get('DAT-01')?.code).toBe('n3o');
  });

  it('see what the other does in another dimension', async () => {
    await show();
    screen.changed('TEC-01', { rev: 1, code: 'n1d', by: 'Thomas Vial', at: '2026-11-28T10:00:00Z' });
    await still();
    expect(texts('.rail .count')).toEqual(['0/3', '1/2']);
    screen.remarked({ item: 'n.1', rev: 1, mark: 'a.1', text: 'Vu ensemble', by: 'Thomas Vial', at: '2026-11-28T10:00:00Z' });
    await press('b');
    expect((root().querySelector('.pad-lines textarea') as HTMLTextAreaElement).value).toBe('Vu ensemble');
  });
});

describe('the keys', () => {
  it('are all shown on demand', async () => {
    await show();
    await press('k');
    expect(root().querySelectorAll('dialog.keys dl > div').length).toBeGreaterThan(25);
    root().querySelector<HTMLElement>('dialog.keys button')?.click();
    await still();
    await press('F1');
    expect(root().querySelector('dialog.keys')).not.toBeNull();
  });

  it('leave arrows to what chooses by them', async () => {
    await show();
    await press('ArrowDown', { on: root().querySelector('.card.current input[type=radio]') });
    expect(current()).toBe('DAT-01');
    await press('ArrowDown');
    expect(current()).toBe('DAT-02');
    await press('ArrowUp');
    expect(current()).toBe('DAT-01');
  });
});

describe('the coach', () => {
  it('proposes the essential questions after an hour and leads to them', async () => {
    await show();
    const real = around.now;
    for (let i = 1; i <= 61; i++) {
      around.now = () => real() + i * 60_000;
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
    }
    screen.requestUpdate();
    await still();
    expect(root().querySelector('.proposal')).not.toBeNull();
    root().querySelector<HTMLElement>('.proposal .small-button')?.click();
    await still();
    expect(current()).toBe('DAT-02');
    await press('2');
    await press('Enter');
    expect(current()).toBe('TEC-01');
    expect(root().querySelector('.proposal')).toBeNull();
  });
});

describe('a reply that came in before the interview', () => {
  const reply = {
    id: 'r-1', question: 'DAT-01', by: 'Nadia Kerroum', value: 2, text: 'Deux fois par an.', at: '2026-11-20T09:00:00Z',
    files: [{ id: 'f-1', name: 'plan.pdf', kind: 'pdf', size: 10, hash: 'a', at: '2026-11-20T09:00:00Z' }],
  };

  it('stands beside the levels and becomes the answer', async () => {
    await show(dimension(), { replies: [reply] });
    expect(texts('.card.current .reply')[0]).toContain('2 – Amorcé. deux Deux fois par an. plan.pdf');
    server.settling = { answer: { rev: 1, code: 'n2p', comment: 'Nadia Kerroum – Deux fois par an.' } };
    (root().querySelector('.card.current .reply .small-button') as HTMLElement).click();
    await still();

    expect(server.settled).toEqual(['r-1 0 true']);
    expect(screen.codeOf('DAT-01')).toBe('n2p');
    expect(texts('.reply')).toEqual([]);
    expect(server.calls).toEqual([]);
  });

  it('is put aside for what the audit says', async () => {
    await show(dimension(), { replies: [reply] });
    await press('1');
    server.settling = { answer: { rev: 1, code: 'n1d' } };
    (root().querySelector('.card.current .reply .linklike') as HTMLElement).click();
    await still();

    expect(server.settled).toEqual(['r-1 1 false']);
    expect(screen.codeOf('DAT-01')).toBe('n1d');
    expect(texts('.reply')).toEqual([]);
  });

  it('waits until the answer that one just gave is with the server', async () => {
    await show(dimension(), { replies: [reply] });
    server.cut = true;
    await press('4');
    (root().querySelector('.card.current .reply .small-button') as HTMLElement).click();
    await still();

    expect(server.settled).toEqual([]);
    expect(texts('[role=alert]')[0]).toContain('reply.wait');
    expect(texts('.card.current .reply')).toHaveLength(1);
  });

  it('offers what the company handed over as evidence', async () => {
    await show(dimension(), { received: [{ document: 'Charte', file: reply.files[0]! }] });
    const again = [...root().querySelectorAll<HTMLElement>('.file-acts .option')].at(-1);
    again?.click();
    await still();
    expect(texts('.picking li')[0]).toContain('plan.pdfCharte');
  });
});
