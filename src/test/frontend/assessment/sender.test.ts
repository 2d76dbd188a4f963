import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Content } from '@assessment/model';
import { Outbox } from '@shell/outbox';
import { Sender } from '@assessment/sender';
import { FakeBrowser, FakeServer, settled } from './fixtures';

const three: Content = { state: 'n', value: 3, evidence: 'o', comment: '', reason: '', revisit: false };
let scope: string;
let count = 0;
let server: FakeServer;
let around: FakeBrowser;
const running: Sender[] = [];

async function page(revisions: [string, number][] = []): Promise<Sender> {
  const sender = new Sender(new Outbox<Content>(scope), server, around);
  running.push(sender);
  await sender.start(revisions);
  return sender;
}

const kept = () => new Outbox(scope).all();

beforeEach(() => {
  scope = `p|t|${++count}`;
  server = new FakeServer();
  around = new FakeBrowser();
});

afterEach(() => {
  running.splice(0).forEach((sender) => sender.stop());
  vi.useRealTimers();
});

describe('the outbox', () => {
  it('holds a change until the server has acknowledged it', async () => {
    server.cut = true;
    const sender = await page();
    sender.change('DAT-01', three);
    await settled();
    expect(await kept()).toMatchObject([{ question: 'DAT-01', base: 0, content: three }]);
    expect(sender.state.kind).toBe('saving');
  });

  it('lets a change go once it is acknowledged, and only then says so', async () => {
    const sender = await page();
    const states: string[] = [];
    sender.addEventListener('state', () => states.push(sender.state.kind));
    sender.change('DAT-01', three);
    await settled();
    expect(await kept()).toEqual([]);
    expect(states).toEqual(['saving', 'saved']);
    expect(server.stored.get('DAT-01')).toMatchObject({ rev: 1, code: 'n3o' });
  });

  it('sends what an earlier page left behind: closed tab, expired session, killed server', async () => {
    server.cut = true;
    const before = await page();
    before.change('DAT-01', { ...three, comment: 'tapé avant la coupure' });
    await settled();
    before.stop();
    server.cut = false;
    await page();
    await settled();
    expect(server.stored.get('DAT-01')).toMatchObject({ comment: 'tapé avant la coupure' });
    expect(await kept()).toEqual([]);
  });

  it('recognises its own sending whose acknowledgement was lost', async () => {
    server.loseAnswer = true;
    const before = await page();
    before.change('DAT-01', three);
    await settled();
    before.stop();
    server.loseAnswer = false;
    const after = await page();
    await settled();
    expect(server.stored.get('DAT-01')?.rev).toBe(1);
    expect(after.troubles.size).toBe(0);
    expect(await kept()).toEqual([]);
  });

  it('carries on over its own lost sending when the text went on meanwhile', async () => {
    server.loseAnswer = true;
    const before = await page();
    before.change('DAT-01', three);
    await settled();
    before.change('DAT-01', { ...three, comment: 'la suite' });
    await settled();
    before.stop();
    server.loseAnswer = false;
    const after = await page();
    await settled();
    expect(server.stored.get('DAT-01')).toMatchObject({ rev: 2, comment: 'la suite' });
    expect(after.troubles.size).toBe(0);
  });

  it('keeps the answers of another person, company or assessment apart', async () => {
    server.cut = true;
    (await page()).change('DAT-01', three);
    await settled();
    expect(await new Outbox('other|t|1').all()).toEqual([]);
  });

  it('keeps every keystroke on the device and sends once typing pauses', async () => {
    const sender = await page();
    sender.change('DAT-01', { ...three, comment: 'b' }, 50);
    sender.change('DAT-01', { ...three, comment: 'bo' }, 50);
    sender.change('DAT-01', { ...three, comment: 'bon' }, 50);
    await settled(4);
    expect(server.calls).toHaveLength(0);
    expect(await kept()).toMatchObject([{ content: { comment: 'bon' } }]);
    await new Promise((resolve) => setTimeout(resolve, 80));
    await settled();
    expect(server.calls).toHaveLength(1);
    expect(server.stored.get('DAT-01')?.comment).toBe('bon');
  });

  it('sends what was typed during a sending, over the new revision', async () => {
    const sender = await page();
    sender.change('DAT-01', three);
    sender.change('DAT-01', { ...three, value: 4 });
    await settled();
    expect(server.calls.map((call) => [call[1], call[3]])).toEqual([[0, 'n3o'], [1, 'n4o']]);
    expect(await kept()).toEqual([]);
  });

  it('waits on the device while the reason of « sans objet » is too short', async () => {
    const sender = await page();
    sender.change('DAT-01', { state: 's', comment: '', reason: 'trop court', revisit: false });
    await settled();
    expect(server.calls).toHaveLength(0);
    expect(await kept()).toHaveLength(1);
    expect(sender.state).toEqual({ kind: 'kept', durable: true });
    expect((await page()).state).toEqual({ kind: 'kept', durable: true });
    sender.change('DAT-01', { state: 's', comment: '', reason: 'une raison assez longue', revisit: false });
    await settled();
    expect(server.stored.get('DAT-01')).toMatchObject({ code: 's', reason: 'une raison assez longue' });
  });

  it('keeps what the server cannot record now and sends it again under the same mark', async () => {
    const sender = await page();
    server.away = true;
    sender.change('DAT-01', three);
    await settled();
    expect(sender.state).toEqual({ kind: 'kept', durable: true });
    expect(await kept()).toHaveLength(1);
    server.away = false;
    sender.flush();
    await settled();
    expect(server.stored.get('DAT-01')).toMatchObject({ rev: 1, code: 'n3o' });
    expect(new Set(server.calls.map((call) => call[2])).size).toBe(1);
    expect(await kept()).toEqual([]);
  });

  it('says that nothing is kept where the browser has no database', async () => {
    const sender = new Sender(new Outbox(scope, null as unknown as IDBFactory), server, around);
    running.push(sender);
    await sender.start([]);
    server.save = async () => Promise.reject(new Error('gone'));
    sender.change('DAT-01', three);
    await settled();
    expect(sender.state).toEqual({ kind: 'kept', durable: false });
  });
});

describe('two consultants', () => {
  it('sees the stored answer instead of overwriting it, and may keep its own', async () => {
    server.stored.set('DAT-01', { rev: 4, code: 'n1d', by: 'Thomas', mark: 'other.1' });
    const sender = await page([['DAT-01', 3]]);
    sender.change('DAT-01', three);
    await settled();
    expect(sender.troubles.get('DAT-01')).toMatchObject({ kind: 'conflict', stored: { by: 'Thomas' } });
    expect(server.stored.get('DAT-01')?.code).toBe('n1d');
    expect(await kept()).toHaveLength(1);
    sender.keepMine('DAT-01');
    await settled();
    expect(server.stored.get('DAT-01')).toMatchObject({ rev: 5, code: 'n3o' });
  });

  it('may take the other answer', async () => {
    server.stored.set('DAT-01', { rev: 4, code: 'n1d', mark: 'other.1' });
    const sender = await page([['DAT-01', 3]]);
    sender.change('DAT-01', three);
    await settled();
    await sender.takeTheirs('DAT-01');
    expect(await kept()).toEqual([]);
    expect(sender.base('DAT-01')).toBe(4);
    expect(server.stored.get('DAT-01')?.code).toBe('n1d');
  });

  it('goes on with the other questions while one waits for a choice', async () => {
    server.stored.set('DAT-01', { rev: 4, code: 'n1d', mark: 'other.1' });
    const sender = await page([['DAT-01', 3]]);
    sender.change('DAT-01', three);
    sender.change('DAT-02', three);
    await settled();
    expect(server.stored.get('DAT-02')?.rev).toBe(1);
    expect(sender.state.kind).toBe('kept');
  });

  it('does not let a pushed answer replace a change of this device', async () => {
    server.cut = true;
    const sender = await page();
    sender.change('DAT-01', three);
    expect(sender.received('DAT-01', { rev: 1, code: 'n0d' })).toBe(false);
    expect(sender.received('DAT-02', { rev: 1, code: 'n0d' })).toBe(true);
  });
});

describe('when the acknowledgement is late', () => {
  it('says that the answer is kept on this device, and reloads when the session is gone', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    server.cut = true;
    const sender = await page();
    sender.change('DAT-01', three);
    await settled();
    await vi.advanceTimersByTimeAsync(4_100);
    expect(sender.state).toEqual({ kind: 'kept', durable: true });
    expect(around.reloads).toBe(0);
    around.link = 'signed-out';
    await vi.advanceTimersByTimeAsync(9_000);
    expect(around.reloads).toBeGreaterThan(0);
  });

  it('does not reload while the server cannot be reached', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    server.cut = true;
    around.link = 'unreachable';
    const sender = await page();
    sender.change('DAT-01', three);
    await settled();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(around.reloads).toBe(0);
    expect(server.calls).toHaveLength(1);
  });

  it('keeps a refused answer and sends it again once it was changed', async () => {
    server.refuse = { refused: 'Un niveau va de 0 à 4.' };
    const sender = await page();
    sender.change('DAT-01', three);
    await settled();
    expect(sender.troubles.get('DAT-01')).toMatchObject({ kind: 'refused' });
    expect(await kept()).toHaveLength(1);
    server.refuse = undefined;
    sender.change('DAT-01', { ...three, value: 2 });
    await settled();
    expect(sender.troubles.size).toBe(0);
    expect(server.stored.get('DAT-01')?.code).toBe('n2o');
  });
});
