import { beforeEach, describe, expect, it } from 'vitest';
import '@prioritization/matrix';
import type { Matrix } from '@prioritization/matrix';
import { DOTS, PICTURE, setting } from './fixtures';

type Reply = { kept: true } | { refused: string } | { conflict: { version: number; scores: number[]; reasons: string[] } };

describe('the matrix', () => {
  let matrix: Matrix;
  let kept: unknown[][];
  let opened: string[];
  let reply: Reply | Error;

  beforeEach(async () => {
    document.body.innerHTML = '';
    matrix = document.createElement('gv-matrix') as Matrix;
    kept = [];
    opened = [];
    reply = { kept: true };
    matrix.$server = {
      begin: async (id) => ({ version: 4, scores: DOTS.find((dot) => dot.id === id)!.scores, reasons: ['pourquoi', '', '', '', '', '', ''] }),
      keep: async (...given) => {
        kept.push(given);
        if (reply instanceof Error) {
          throw reply;
        }
        return reply;
      },
      open: (id) => opened.push(id),
    };
    document.body.append(matrix);
    matrix.set(setting);
    matrix.show(PICTURE, '<ul></ul>', DOTS);
    await matrix.updateComplete;
  });

  const dot = (id: string) => matrix.querySelector<SVGGElement>(`.gv-dot[data-id="${id}"]`)!;
  const key = async (id: string, name: string, more: KeyboardEventInit = {}) => {
    dot(id).dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }));
    await settled();
  };
  const settled = async () => {
    for (let i = 0; i < 4; i++) {
      await Promise.resolve();
      await matrix.updateComplete;
    }
  };
  const panel = () => matrix.querySelector<HTMLElement>('.gv-matrix-panel');
  const button = (words: string) => [...matrix.querySelectorAll('button')].find((one) => one.textContent === words)!;
  const press = async (words: string) => {
    button(words).click();
    await settled();
  };
  const pointer = (name: string, x: number, y: number) =>
    dot('a').dispatchEvent(Object.assign(new MouseEvent(name, { bubbles: true, cancelable: true, clientX: x, clientY: y, button: 0 }), { pointerId: 1 }));
  const wide = (width: number) => {
    matrix.querySelector('svg')!.getBoundingClientRect = () => ({ width }) as DOMRect;
  };

  it('moves a dot with its scores, shows both, and keeps nothing by itself', async () => {
    wide(640);
    pointer('pointerdown', 400, 100);
    pointer('pointermove', 400 + 64.9, 100);
    await settled();
    expect(matrix.scores()!.slice(0, 3)).toEqual([9, 8, 7]);
    expect(dot('a').getAttribute('transform')).toBe('translate(467.8 112.0)');
    expect(panel()!.textContent).toContain('Aide au chiffrage');
    expect(panel()!.querySelector('.gv-matrix-sum')!.textContent).toMatch(/6,5\s*→to\s*7,5/);
    expect(matrix.querySelector('.gv-dot-trace')).not.toBeNull();
    pointer('pointerup', 464, 100);
    await settled();
    expect(kept).toEqual([]);
    expect(panel()).not.toBeNull();
  });

  it('moves by twice as much where the drawing is half as large', async () => {
    wide(320);
    pointer('pointerdown', 0, 0);
    pointer('pointermove', 32.45, 0);
    await settled();
    expect(dot('a').getAttribute('transform')).toBe('translate(467.8 112.0)');
  });

  it('takes a press without a movement for no change', async () => {
    wide(640);
    pointer('pointerdown', 400, 100);
    pointer('pointermove', 402, 101);
    pointer('pointerup', 402, 101);
    await settled();
    expect(matrix.scores()).toEqual(DOTS[0]!.scores);
    expect(panel()).not.toBeNull();
  });

  it('puts everything back when it is cancelled, and the focus on the dot', async () => {
    await key('a', 'ArrowRight');
    expect(dot('a').getAttribute('transform')).not.toBe('translate(402.9 112.0)');
    await press('cancel');
    expect(dot('a').getAttribute('transform')).toBe('translate(402.9 112.0)');
    expect(panel()).toBeNull();
    expect(matrix.querySelector('.gv-dot-trace')).toBeNull();
    expect(document.activeElement).toBe(dot('a'));
    expect(kept).toEqual([]);
  });

  it('does the same with arrows, Enter and Escape', async () => {
    await key('a', 'ArrowUp');
    expect(matrix.scores()!.slice(3)).toEqual([7, 6, 6, 7]);
    expect(matrix.scores()!.slice(0, 3)).not.toEqual([9, 8, 7]);
    await key('a', 'ArrowDown');
    expect(matrix.scores()).toEqual(DOTS[0]!.scores);
    await key('a', 'Enter');
    expect(opened).toEqual(['a']);
    await key('a', 'Escape');
    expect(panel()).toBeNull();
  });

  it('does not move what one may not score, and opens it', async () => {
    await key('c', 'ArrowUp');
    expect(panel()).toBeNull();
    dot('c').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(opened).toEqual(['c']);
  });

  it('keeps scores with their reasons and the version that was seen', async () => {
    await key('a', 'ArrowLeft');
    const reason = panel()!.querySelectorAll<HTMLInputElement>('.gv-reason')[3]!;
    expect(panel()!.querySelectorAll<HTMLInputElement>('.gv-reason')[0]!.value).toBe('pourquoi');
    reason.value = 'devis reçus';
    reason.dispatchEvent(new InputEvent('input'));
    await press('keep');
    expect(kept).toHaveLength(1);
    expect(kept[0]!.slice(0, 2)).toEqual(['a', 4]);
    expect(kept[0]![3]).toEqual(['pourquoi', '', '', 'devis reçus', '', '', '']);
    expect(panel()).toBeNull();
  });

  it('scores by sliders too, and asks for what is missing', async () => {
    matrix.score('b');
    await settled();
    expect(document.activeElement?.id).toBe('gv-score-0');
    await press('keep');
    expect(panel()!.textContent).toContain('missing 7');
    for (let i = 0; i < 7; i++) {
      const slider = panel()!.querySelector<HTMLInputElement>(`#gv-score-${i}`)!;
      slider.value = String(i + 2);
      slider.dispatchEvent(new InputEvent('input'));
      await settled();
    }
    await press('keep');
    expect(kept[0]![2]).toEqual([2, 3, 4, 5, 6, 7, 8]);
  });

  it('shows both when somebody scored meanwhile, and overwrites nothing unasked', async () => {
    reply = { conflict: { version: 9, scores: [9, 8, 7, 1, 1, 1, 1], reasons: ['pourquoi', '', '', 'trop cher', '', '', ''] } };
    await key('a', 'ArrowRight');
    await press('keep');
    expect(panel()!.querySelector('[role=alert]')!.textContent).toContain('trop cher');
    expect([...panel()!.querySelectorAll('tbody th')].map((cell) => cell.textContent)).toEqual(['cout', 'simplicite_technique', 'donnees', 'competences']);
    reply = { kept: true };
    await press('conflict.keep');
    expect(kept.map((given) => given[1])).toEqual([4, 9]);
  });

  it('takes what is stored where one prefers that', async () => {
    reply = { conflict: { version: 9, scores: [9, 8, 7, 1, 1, 1, 1], reasons: [] } };
    await key('a', 'ArrowRight');
    await press('keep');
    await press('conflict.take');
    expect(panel()).toBeNull();
    expect(kept).toHaveLength(1);
  });

  it('says why scores were refused or not sent, and loses nothing', async () => {
    reply = { refused: 'Refusé.' };
    await key('a', 'ArrowRight');
    const moved = matrix.scores();
    await press('keep');
    expect(panel()!.textContent).toContain('Refusé.');
    reply = new Error('away');
    await press('keep');
    expect(panel()!.textContent).toContain('unsent');
    expect(matrix.scores()).toEqual(moved);
  });

  it('goes on with what is moved when the drawing is renewed, and stops when it is gone', async () => {
    await key('a', 'ArrowRight');
    const place = dot('a').getAttribute('transform');
    matrix.show(PICTURE, '', DOTS);
    await settled();
    expect(dot('a').getAttribute('transform')).toBe(place);
    matrix.show('<svg viewBox="0 0 640 560"></svg>', '', []);
    await settled();
    expect(panel()).toBeNull();
  });

  it('keeps the focus on its dot when the drawing is renewed', async () => {
    dot('c').focus();
    matrix.show(PICTURE, '', DOTS);
    await settled();
    expect((document.activeElement as HTMLElement | null)?.dataset.id).toBe('c');
  });
});
