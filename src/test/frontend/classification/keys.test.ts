import { beforeEach, describe, expect, it } from 'vitest';
import '@classification/keys';

describe('a part with keys of its own', () => {
  let used: string[];

  beforeEach(() => {
    document.body.innerHTML = `
      <input id="text"><select id="select"></select><button id="outside">Menu</button>
      <gv-keys>
        <input type="radio" name="a" id="one" data-key="1"><input type="radio" name="a" id="two" data-key="2">
        <input type="checkbox" id="ten" data-key="a">
        <button id="back" data-key="Backspace ArrowLeft">Précédente</button><button id="next" data-key="Enter">Suivante</button>
      </gv-keys>`;
    used = [];
    document.querySelectorAll('[data-key]').forEach((element) => element.addEventListener('click', () => used.push(element.id)));
  });

  const press = (key: string, from = 'body', more: KeyboardEventInit = {}) => {
    const target = from === 'body' ? document.body : document.getElementById(from)!;
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...more });
    target.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('uses what names the key, wherever the focus is', () => {
    expect(press('2')).toBe(true);
    press('A');
    press('Enter');
    press('ArrowLeft');
    press('Backspace', 'one');
    expect(used).toEqual(['two', 'ten', 'next', 'back', 'back']);
    expect((document.getElementById('two') as HTMLInputElement).checked).toBe(true);
  });

  it('reads the digits of a French keyboard without shift', () => {
    press('é', 'body', { code: 'Digit2' });
    press('Q', 'body', { code: 'KeyA', shiftKey: true });
    expect(used).toEqual(['two']);
  });

  it('leaves keys to text fields, lists, dialogs and the browser', () => {
    press('1', 'text');
    press('1', 'select');
    press('1', 'body', { ctrlKey: true });
    press('Enter', 'outside');
    press('ArrowLeft', 'one');
    press('9');
    document.body.insertAdjacentHTML('beforeend', '<vaadin-dialog opened></vaadin-dialog>');
    press('1');
    expect(used).toEqual([]);
  });

  it('lets keys wait for the answer to the one before, and then uses what is there by then', async () => {
    let active = true;
    (window as unknown as { Vaadin: unknown }).Vaadin = { Flow: { clients: { ROOT: { isActive: () => active } } } };
    expect(press('2')).toBe(true);
    press('Enter');
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(used).toEqual([]);
    document.getElementById('two')!.setAttribute('data-key', 'gone');
    document.getElementById('ten')!.setAttribute('data-key', '2');
    active = false;
    await expect.poll(() => used).toEqual(['ten', 'next']);
    press('1');
    expect(used).toEqual(['ten', 'next', 'one']);
  });

  it('hears nothing once it is gone', () => {
    const keys = document.querySelector('gv-keys')!;
    const one = document.getElementById('one')!;
    keys.remove();
    document.body.append(one);
    press('1');
    expect(used).toEqual([]);
  });
});
