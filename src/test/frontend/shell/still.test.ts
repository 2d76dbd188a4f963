import { beforeEach, describe, expect, it } from 'vitest';
import '@shell/still';

type Still = HTMLElement & { show(html: string): void; reach(id: string): void; bring(id: string): void };

describe('a still part', () => {
  let still: Still;
  let asked: string[];

  beforeEach(() => {
    document.body.innerHTML = '';
    still = document.createElement('gv-still') as Still;
    asked = [];
    still.addEventListener('act', (event) => {
      const { act, arg } = (event as CustomEvent<{ act: string; arg: string }>).detail;
      asked.push(`${act} ${arg}`);
    });
    document.body.append(still);
  });

  it('tells which act was clicked, from anywhere inside its element', () => {
    still.show('<button data-act="open" data-arg="7"><span id="inside">Ouvrir</span></button><p id="quiet">rien</p>');
    document.getElementById('inside')!.click();
    document.getElementById('quiet')!.click();
    expect(asked).toEqual(['open 7']);
  });

  it('keeps the focus on the element of the same id', () => {
    still.show('<button id="a">A</button>');
    document.getElementById('a')!.focus();
    still.show('<p>new</p><button id="a">A again</button>');
    expect(document.activeElement?.textContent).toBe('A again');
  });

  it('brings a wanted element into sight once the page has settled', async () => {
    still.show('<section id="SEC-02">SEC-02</section>');
    const section = document.getElementById('SEC-02')!;
    const seen = new Promise<void>((resolve) => (section.scrollIntoView = () => resolve()));
    still.bring('SEC-02');
    await seen;
    await expect.poll(() => document.activeElement).toBe(section);
  });

  it('tells an arrow pressed with Alt, and no other key', () => {
    still.show('<div data-keys="shift" data-drag="7"><button id="b">B</button></div>');
    const press = (key: string, altKey: boolean) =>
      document.getElementById('b')!.dispatchEvent(new KeyboardEvent('keydown', { key, altKey, bubbles: true, cancelable: true }));
    press('ArrowLeft', true);
    press('ArrowLeft', false);
    press('x', true);
    expect(asked).toEqual(['shift Left 7']);
  });
});
