import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Remarks } from '@assessment/remarks';
import { Outbox } from '@shell/outbox';
import { FakeBrowser, FakeServer, settled } from './fixtures';

let server: FakeServer;
let scope: string;
let count = 0;
const running: Remarks[] = [];

async function pad(): Promise<Remarks> {
  const remarks = new Remarks(scope, server, new FakeBrowser(), 'Margaux Lenoir');
  running.push(remarks);
  await remarks.start([...server.remarks.values()]);
  await settled();
  return remarks;
}

const words = (remarks: Remarks) => remarks.lines(false).map((line) => line.text);

beforeEach(() => {
  server = new FakeServer();
  scope = `p|t|pad-${++count}`;
});

afterEach(() => running.splice(0).forEach((remarks) => remarks.stop()));

describe('the note pad', () => {
  it('keeps a line on the server and on the device until then', async () => {
    server.cut = true;
    const remarks = await pad();
    remarks.add('  Voir le fichier client ');
    await settled();
    expect(words(remarks)).toEqual(['Voir le fichier client']);
    expect(await new Outbox(`${scope}|pad`).all()).toHaveLength(1);
    remarks.stop();
    server.cut = false;
    const after = await pad();
    expect(words(after)).toEqual(['Voir le fichier client']);
    expect([...server.remarks.values()]).toMatchObject([{ text: 'Voir le fichier client', rev: 1 }]);
    expect(await new Outbox(`${scope}|pad`).all()).toEqual([]);
  });

  it('takes no empty line', async () => {
    const remarks = await pad();
    remarks.add('   ');
    await settled();
    expect(server.remarks.size).toBe(0);
  });

  it('shows the lines in the order in which they were written, with their authors', async () => {
    server.remarks.set('n.b', { item: 'n.b', rev: 1, mark: 'x.1', text: 'Deux', by: 'Thomas Vial', at: '2026-11-28T10:05:00Z' });
    server.remarks.set('n.a', { item: 'n.a', rev: 1, mark: 'y.1', text: 'Un', by: 'Thomas Vial', at: '2026-11-28T10:00:00Z' });
    const remarks = await pad();
    remarks.add('Trois');
    expect(remarks.lines(false).map((l) => [l.text, l.by])).toEqual([['Un', 'Thomas Vial'], ['Deux', 'Thomas Vial'], ['Trois', 'Margaux Lenoir']]);
  });

  it('lets go what was taken away, and says where a line was moved', async () => {
    const remarks = await pad();
    remarks.add('À garder');
    remarks.add('À effacer');
    await settled();
    const [first, second] = remarks.lines(false);
    remarks.remove(second!.item);
    remarks.place(first!.item, 'DAT-04');
    await settled();
    expect(words(remarks)).toEqual([]);
    expect(remarks.lines(true)).toMatchObject([{ text: 'À garder', detail: 'DAT-04' }]);
    expect(server.remarks.get(second!.item)).toMatchObject({ text: '', rev: 2 });
  });

  it('keeps both lines where two wrote the same one at once', async () => {
    server.remarks.set('n.a', { item: 'n.a', rev: 1, mark: 'x.1', text: 'Un', by: 'Thomas Vial', at: '2026-11-28T10:00:00Z' });
    const remarks = await pad();
    server.remarks.set('n.a', { item: 'n.a', rev: 2, mark: 'x.2', text: 'Un, vu', by: 'Thomas Vial', at: '2026-11-28T10:00:00Z' });
    remarks.edit('n.a', 'Un, à revoir');
    remarks.flush();
    await settled();
    expect(words(remarks)).toEqual(['Un, vu', 'Un, à revoir']);
    expect([...server.remarks.values()].map((r) => r.text).sort()).toEqual(['Un, vu', 'Un, à revoir']);
  });

  it('shows what somebody else writes meanwhile', async () => {
    const remarks = await pad();
    remarks.received({ item: 'n.z', rev: 1, mark: 'x.1', text: 'De Thomas', by: 'Thomas Vial', at: '2026-11-28T10:00:00Z' });
    expect(words(remarks)).toEqual(['De Thomas']);
  });
});

describe('an explanation', () => {
  it('is about the answers of its moment, and may be taken back', async () => {
    const remarks = await pad();
    remarks.explain('charte-sans-grille', 'La grille est en annexe.', 'DAT-03=1 GOV-02=3');
    await settled();
    expect(server.remarks.get('charte-sans-grille')).toMatchObject({ text: 'La grille est en annexe.', detail: 'DAT-03=1 GOV-02=3' });
    expect(words(remarks)).toEqual([]);
    remarks.explain('charte-sans-grille', ' ', 'DAT-03=1 GOV-02=3');
    await settled();
    expect(server.remarks.get('charte-sans-grille')).toMatchObject({ text: '', detail: '', rev: 2 });
  });

  it('holds the words of both who gave one at once', async () => {
    const remarks = await pad();
    server.remarks.set('regle', { item: 'regle', rev: 1, mark: 'x.1', text: 'Vu en annexe.', detail: 'GOV-02=3', at: '2026-11-28T10:00:00Z' });
    remarks.explain('regle', 'La grille existe.', 'GOV-02=3');
    await settled();
    expect(server.remarks.get('regle')?.text).toBe('Vu en annexe.\nLa grille existe.');
  });
});
