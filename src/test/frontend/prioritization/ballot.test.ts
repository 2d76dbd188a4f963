import { beforeEach, describe, expect, it } from 'vitest';
import '@prioritization/ballot';
import type { Ballot, Question } from '@prioritization/ballot';
import { CRITERIA, texts } from './fixtures';

const QUESTION: Question = { lang: 'fr', scope: 'me|1', round: 'r1', criteria: CRITERIA, axes: ['Impact', 'Faisabilité'], longest: 200, texts };

describe('a ballot', () => {
  let ballot: Ballot;
  let cast: unknown[][];
  let reply: { cast: true } | { refused: string } | Error;

  beforeEach(async () => {
    sessionStorage.clear();
    cast = [];
    reply = { cast: true };
    await open();
  });

  async function open(question = QUESTION): Promise<void> {
    document.body.innerHTML = '';
    ballot = document.createElement('gv-ballot') as Ballot;
    ballot.$server = {
      cast: async (...given) => {
        cast.push(given);
        if (reply instanceof Error) {
          throw reply;
        }
        return reply;
      },
    };
    document.body.append(ballot);
    ballot.ask(question);
    await ballot.updateComplete;
  }

  const settled = async () => {
    for (let i = 0; i < 4; i++) {
      await Promise.resolve();
      await ballot.updateComplete;
    }
  };
  const give = async (i: number, score: number) => {
    const radio = ballot.querySelector<HTMLInputElement>(`[name="gv-vote-${i}"][value="${score}"]`)!;
    radio.checked = true;
    radio.dispatchEvent(new Event('change'));
    await settled();
  };
  const fill = async () => {
    for (let i = 0; i < CRITERIA.length; i++) {
      await give(i, i + 3);
    }
  };
  const send = async () => {
    ballot.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await settled();
  };

  it('proposes no score', () => {
    expect(ballot.querySelectorAll(':checked')).toHaveLength(0);
    expect(ballot.querySelectorAll('fieldset')).toHaveLength(7);
  });

  it('asks for what is missing before it sends', async () => {
    await give(0, 5);
    await send();
    expect(cast).toEqual([]);
    expect(ballot.textContent).toContain('missing 6');
    expect((document.activeElement as HTMLInputElement).name).toBe('gv-vote-1');
  });

  it('takes digits from the keyboard, 0 as the highest', async () => {
    const type = async (i: number, key: string, more: KeyboardEventInit = {}) => {
      ballot.querySelector(`[name="gv-vote-${i}"]`)!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
      await settled();
    };
    await type(0, '8');
    expect((document.activeElement as HTMLInputElement).value).toBe('8');
    await type(1, '0');
    await type(2, '5', { ctrlKey: true });
    await type(3, 'x');
    expect(ballot.filled().slice(0, 4)).toEqual([8, 10, null, null]);
    expect([...ballot.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value)).toEqual(['8', '10']);
  });

  it('sends all at once, by the ids of the criteria', async () => {
    await fill();
    const reason = ballot.querySelectorAll<HTMLInputElement>('.gv-reason')[2]!;
    reason.value = 'peu de concurrents';
    reason.dispatchEvent(new InputEvent('input'));
    await send();
    expect(cast).toEqual([['r1', CRITERIA.map((c) => c.id), [3, 4, 5, 6, 7, 8, 9], ['', '', 'peu de concurrents', '', '', '', '']]]);
    expect(sessionStorage.length).toBe(0);
  });

  it('comes back filled in after a reload, for its round and its person only', async () => {
    await give(0, 8);
    await give(4, 2);
    await open();
    expect(ballot.filled()).toEqual([8, null, null, null, 2, null, null]);
    expect(ballot.querySelector<HTMLInputElement>('[name="gv-vote-4"]:checked')?.value).toBe('2');
    await open({ ...QUESTION, scope: 'me|2' });
    expect(ballot.filled()).toEqual(CRITERIA.map(() => null));
    await open({ ...QUESTION, scope: 'you|1' });
    expect(ballot.filled()).toEqual(CRITERIA.map(() => null));
  });

  it('loses nothing when it is refused or cannot be sent', async () => {
    await fill();
    reply = { refused: 'Ce vote est révélé.' };
    await send();
    expect(ballot.textContent).toContain('Ce vote est révélé.');
    reply = new Error('away');
    await send();
    expect(ballot.textContent).toContain('unsent');
    expect(ballot.filled()).toEqual([3, 4, 5, 6, 7, 8, 9]);
    expect(sessionStorage.length).toBe(1);
  });

  it('keeps what is filled in when it is asked the same again', async () => {
    await give(0, 8);
    ballot.ask({ ...QUESTION });
    await settled();
    expect(ballot.filled()[0]).toBe(8);
  });

  it('shows the mean of an axis once all of it is scored, and none where only some is asked again', async () => {
    await fill();
    expect([...ballot.querySelectorAll('h3 b')].map((value) => value.textContent)).toEqual(['3,8', '7,5']);
    await open({ ...QUESTION, scope: 'me|3', criteria: CRITERIA.slice(3, 5) });
    await give(0, 8);
    await give(1, 8);
    expect(ballot.querySelectorAll('h3 b')).toHaveLength(0);
  });
});
