import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '@assessment/audit-dimension';
import type { AuditDimension } from '@assessment/audit-dimension';
import type { DimensionData } from '@assessment/model';
import { book, dimension, FakeBrowser, FakeServer, rest, settled } from './fixtures';

let screen: AuditDimension;
let server: FakeServer;

async function show(data: DimensionData = dimension()): Promise<void> {
  screen = document.createElement('gv-audit-dimension') as AuditDimension;
  screen.$server = server;
  screen.around = new FakeBrowser();
  screen.fetching = async () => book();
  document.body.append(screen);
  await screen.load(data, {});
  await screen.updateComplete;
}

const root = () => screen.shadowRoot as ShadowRoot;
const current = () => root().querySelector('.card.current')?.id;

async function press(key: string, options: KeyboardEventInit & { on?: Element | null } = {}): Promise<void> {
  const target = options.on ?? root().querySelector('.card.current') ?? window;
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...options }));
  await settled();
  await screen.updateComplete;
}

beforeEach(() => {
  server = new FakeServer();
  sessionStorage.clear();
  const status = document.createElement('span');
  status.id = 'gv-save-status';
  document.body.replaceChildren(status);
});

afterEach(() => screen.remove());

describe('the rest', () => {
  it('brings the advice and the other questions once the screen stands, and keeps answers given meanwhile', async () => {
    await show(dimension({ index: [], questions: dimension().questions.map(({ help: _, examples: __, ...q }) => q) }));
    await press('3');
    screen.rest(rest());
    await settled();
    await screen.updateComplete;
    expect(root().querySelector('.help')?.textContent).toContain('Aide DAT-01');
    expect([...root().querySelectorAll('.rail .count')].map((e) => e.textContent)).toEqual(['1/3', '0/2']);
    expect(screen.codeOf('DAT-01')).toBe('n3d');
  });

  it('brings what somebody else answered since the screen was built', async () => {
    await show();
    screen.rest(rest({ index: [{ id: 'DAT-03', label: 'x', rev: 2, code: 'n4p' }, { id: 'TEC-01', label: 'y', rev: 1, code: '?r' }] }));
    await settled();
    expect(screen.codeOf('DAT-03')).toBe('n4p');
    expect(screen.codeOf('TEC-01')).toBe('?r');
  });
});

describe('the keyboard', () => {
  it('chooses a level, its evidence and goes to the next question', async () => {
    await show();
    await press('3');
    await press('p');
    await press('Enter');
    expect(screen.codeOf('DAT-01')).toBe('n3p');
    expect(server.stored.get('DAT-01')?.code).toBe('n3p');
    expect(current()).toBe('DAT-02');
    await press('Enter', { shiftKey: true });
    expect(current()).toBe('DAT-01');
  });

  it('declares by default, or takes the evidence chosen before the level', async () => {
    await show();
    await press('1');
    expect(screen.codeOf('DAT-01')).toBe('n1d');
    await press('Enter');
    await press('o');
    await press('2');
    expect(screen.codeOf('DAT-02')).toBe('n2o');
  });

  it('reads the top row of a French keyboard', async () => {
    await show();
    await press('à', { code: 'Digit0' });
    expect(screen.codeOf('DAT-01')).toBe('n0d');
  });

  it('marks what is not known and what is to be revisited', async () => {
    await show();
    await press('?');
    await press('r');
    expect(screen.codeOf('DAT-01')).toBe('?r');
    await press('?');
    expect(screen.codeOf('DAT-01')).toBe('-r');
  });

  it('unfolds the help inside the current question, and keeps it so for the next one', async () => {
    await show();
    const help = () => root().querySelector<HTMLDetailsElement>('.card.current .help-inside');
    expect(help()?.open).toBe(false);
    await press('h');
    expect(help()?.open).toBe(true);
    await press('Enter');
    expect(current()).toBe('DAT-02');
    expect(help()?.open).toBe(true);
  });

  it('sets aside only where that is allowed, and asks for the reason', async () => {
    await show();
    await press('s');
    expect(screen.codeOf('DAT-01')).toBe('s');
    expect(root().getElementById('j-DAT-01')).not.toBeNull();
    expect(server.calls).toHaveLength(0);
    await press('Enter');
    await press('s');
    expect(screen.codeOf('DAT-02')).toBe('-');
  });

  it('stays quiet inside text fields', async () => {
    await show();
    await press('4', { on: root().getElementById('n-DAT-01') });
    await press('Enter', { on: root().getElementById('n-DAT-01') });
    expect(screen.codeOf('DAT-01')).toBe('-');
    expect(current()).toBe('DAT-01');
  });

  it('leaves a click on a button to that button', async () => {
    await show(dimension({ answers: { 'DAT-01': { rev: 1, code: 'n2d' } } }));
    expect(current()).toBe('DAT-02');
    await press('Enter', { on: root().querySelector('.folded button') });
    expect(current()).toBe('DAT-02');
  });

  it('does nothing on shortcuts of the browser', async () => {
    await show();
    await press('1', { ctrlKey: true });
    await press('d', { metaKey: true });
    expect(screen.codeOf('DAT-01')).toBe('-');
  });
});

describe('the screen', () => {
  it('folds an answered question to its statement and starts at the first open one', async () => {
    await show(dimension({ answers: { 'DAT-01': { rev: 1, code: 'n2p', comment: 'vu sur place' } } }));
    const folded = root().querySelector('.folded');
    expect(folded?.textContent).toContain('deux');
    expect(folded?.textContent).toContain('vu sur place');
    expect(current()).toBe('DAT-02');
  });

  it('shows every statement in full in a named radio group', async () => {
    await show();
    const group = root().querySelector('.card.current [role=radiogroup]');
    expect(group?.querySelectorAll('input[type=radio]')).toHaveLength(5);
    expect(root().getElementById(group?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('Texte DAT-01');
  });

  it('says in the banner what became of the answer', async () => {
    await show();
    await press('2');
    expect(document.getElementById('gv-save-status')?.dataset.state).toBe('saved');
  });

  it('counts progress as answers come', async () => {
    await show();
    await press('2');
    expect(root().querySelector('[aria-current=step] .count')?.textContent).toBe('1/3');
  });

  it('takes no answer on a closed assessment', async () => {
    await show(dimension({ readOnly: true }));
    await press('3');
    expect(screen.codeOf('DAT-01')).toBe('-');
    expect(server.calls).toHaveLength(0);
  });

  it('shows typed text again after the tab was closed before it was sent', async () => {
    server.cut = true;
    const data = dimension();
    await show(data);
    const note = root().getElementById('n-DAT-01') as HTMLTextAreaElement;
    note.value = 'commencé, pas fini';
    note.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    screen.remove();
    await show(data);
    expect((root().getElementById('n-DAT-01') as HTMLTextAreaElement).value).toBe('commencé, pas fini');
  });

  it('shows both answers of a conflict and lets one choose', async () => {
    await show(dimension({ answers: { 'DAT-01': { rev: 1, code: '-' } } }));
    server.stored.set('DAT-01', { rev: 2, code: 'n4p', by: 'Thomas Vial', comment: 'document vu', mark: 'x.1' });
    await press('1');
    const conflict = root().querySelector('.conflict');
    expect(conflict?.textContent).toContain('quatre');
    expect(conflict?.textContent).toContain('un');
    expect(conflict?.textContent).toContain('document vu');
    await press('3');
    expect(screen.codeOf('DAT-01')).toBe('n1d');
    (conflict?.querySelectorAll('button')[1] as HTMLElement).click();
    await settled();
    await screen.updateComplete;
    expect(screen.codeOf('DAT-01')).toBe('n4p');
    expect(root().querySelector('.conflict')).toBeNull();
  });

  it('takes over an answer pushed by somebody else', async () => {
    await show();
    screen.changed('DAT-03', { rev: 1, code: 'n2o', by: 'Thomas Vial', at: '2026-11-23T10:00:00Z' });
    await screen.updateComplete;
    expect(screen.codeOf('DAT-03')).toBe('n2o');
  });

  it('tells the server which question is open and shows who is on which', async () => {
    await show();
    await press('Enter');
    expect(server.visits).toEqual(['DAT-01', 'DAT-02']);
    screen.presence([{ name: 'Thomas Vial', question: 'DAT-03' }]);
    await screen.updateComplete;
    expect(root().querySelector('#DAT-03 .here')?.textContent).toContain('TV');
  });
});
