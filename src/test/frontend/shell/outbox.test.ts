import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Outbox, type Entry } from '@shell/outbox';

describe('what is typed as the page goes', () => {
  let scope = '';
  let outbox: Outbox<string>;

  beforeEach(() => {
    scope = `p${Math.random()}|t|a`;
    outbox = new Outbox<string>(scope);
  });

  afterEach(() => outbox.close());

  function entry(question: string, content: string, seq = 1): Entry<string> {
    return { key: outbox.key(question), scope, question, path: '/t/a', base: 0, id: 'me', seq, content, at: seq };
  }

  it('is there on the next page, though no write was finished', async () => {
    const typed = entry('STR-02', 'Aucun usag');
    await outbox.put(typed);
    const stuck = new Outbox<string>(scope, { open: () => ({}) } as unknown as IDBFactory);
    void stuck.put(entry('STR-02', 'Aucun usage', 2));
    window.dispatchEvent(new Event('pagehide'));
    stuck.close();

    const next = new Outbox<string>(scope);
    expect((await next.all()).map((e) => e.content)).toEqual(['Aucun usage']);
    next.close();
  });

  it('does not bring back what was sent since, nor an older text', async () => {
    const typed = entry('STR-01', 'old');
    void outbox.put(typed);
    window.dispatchEvent(new Event('pagehide'));
    await outbox.put(typed);
    typed.seq = 2;
    typed.content = 'new';
    await outbox.put(typed);

    const next = new Outbox<string>(scope);
    expect((await next.all()).map((e) => e.content)).toEqual(['new']);
    await next.remove(typed);
    expect(await new Outbox<string>(scope).all()).toEqual([]);
    next.close();
  });

  it('leaves nothing behind once everything is written', async () => {
    await outbox.put(entry('STR-03', 'written'));
    window.dispatchEvent(new Event('pagehide'));
    expect(localStorage.length).toBe(0);
  });
});
