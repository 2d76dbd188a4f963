import { beforeEach, describe, expect, it } from 'vitest';
import '@shell/still';

type Still = HTMLElement & { show(html: string): void; reach(id: string): void; bring(id: string): void; renew(html: string): void; point(ids: string): void; reveal(id: string): void };

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

  it('takes the argument from around the act where it has none of its own', () => {
    still.show('<p data-arg="7"><button data-act="open" id="own">Ouvrir</button></p><button data-act="add" id="none">Ajouter</button>');
    document.getElementById('own')!.click();
    document.getElementById('none')!.click();
    expect(asked).toEqual(['open 7', 'add ']);
  });

  it('keeps unfolded what asks for it', () => {
    const folds = '<details data-kept><summary id="kept">A</summary></details><details><summary id="other">B</summary></details>';
    still.show(folds);
    still.querySelectorAll('details').forEach((fold) => fold.setAttribute('open', ''));
    still.show(folds);
    expect([...still.querySelectorAll('details')].map((fold) => fold.hasAttribute('open'))).toEqual([true, false]);
  });

  it('keeps the focus on the element of the same id', () => {
    still.show('<button id="a">A</button>');
    document.getElementById('a')!.focus();
    still.show('<p>new</p><button id="a">A again</button>');
    expect(document.activeElement?.textContent).toBe('A again');
  });

  it('gives the focus to the next of the same acts, or to the heading, when what had it is gone', () => {
    const line = (n: number) => `<button data-act="drop" data-arg="${n}" id="drop-${n}">${n}</button>`;
    still.show(`<h2>Lignes</h2>${line(1)}${line(2)}${line(3)}`);
    document.getElementById('drop-2')!.focus();
    still.show(`<h2>Lignes</h2>${line(1)}${line(3)}`);
    expect(document.activeElement?.id).toBe('drop-3');
    still.show(`<h2>Lignes</h2>${line(1)}`);
    expect(document.activeElement?.id).toBe('drop-1');
    still.show('<h2>Rien</h2>');
    expect(document.activeElement?.textContent).toBe('Rien');
  });

  it('takes no focus that it did not have', () => {
    still.show('<button id="a">A</button>');
    still.show('<h2>Rien</h2>');
    expect(document.activeElement).toBe(document.body);
  });

  describe('after a dialog', () => {
    let dialog: HTMLElement;

    beforeEach(() => {
      document.body.insertAdjacentHTML('afterbegin', '<main><h1>Accès</h1></main>');
      dialog = document.createElement('dialog');
      document.body.append(dialog);
      still.show('<button data-act="grant" data-arg="7" id="grant-7">Accorder</button>');
      document.getElementById('grant-7')!.focus();
      document.getElementById('grant-7')!.click();
      document.getElementById('grant-7')!.blur();
    });

    it('takes the focus back to what asked for it, drawn anew', () => {
      still.show('<button data-act="grant" data-arg="7" id="grant-7">Accorder</button>');
      dialog.dispatchEvent(new CustomEvent('closed'));
      expect(document.activeElement?.id).toBe('grant-7');
    });

    it('gives the focus to the heading of the page where that is gone', () => {
      still.show('<p>Accordé.</p>');
      dialog.dispatchEvent(new CustomEvent('closed'));
      expect(document.activeElement?.textContent).toBe('Accès');
    });

    it('gives the focus to the heading of the page where the whole part is gone', () => {
      still.remove();
      dialog.dispatchEvent(new CustomEvent('closed'));
      expect(document.activeElement).toBe(document.querySelector('main h1'));
    });

    it('leaves the focus where somebody put it', () => {
      dialog.insertAdjacentHTML('afterend', '<input id="next">');
      document.getElementById('next')!.focus();
      dialog.dispatchEvent(new CustomEvent('closed'));
      expect(document.activeElement?.id).toBe('next');
    });
  });

  it('moves the focus to where one lands when the element that had it is gone, and only then', () => {
    const landing = '<h2 id="landing" tabindex="-1" data-landing>Titre</h2>';
    still.show(`${landing}<button id="gone">A</button>`);
    expect(document.activeElement).toBe(document.body);
    document.getElementById('gone')!.focus();
    still.show(landing);
    expect(document.activeElement?.id).toBe('landing');
  });

  it('renews single elements and keeps the focus on the one of the same id', () => {
    still.show('<p id="one">old</p><div id="two"><input type="radio" id="choice"></div>');
    const one = document.getElementById('one');
    document.getElementById('choice')!.focus();
    still.renew('<div id="two"><b>new</b><input type="radio" id="choice" checked></div>');
    expect(document.getElementById('one')).toBe(one);
    expect(still.querySelector('b')?.textContent).toBe('new');
    expect((document.activeElement as HTMLInputElement).checked).toBe(true);
  });

  it('marks what changed, and only that', () => {
    still.show('<p id="one">1</p><p id="two">2</p><p id="three">3</p>');
    still.point('one');
    still.point('two three gone');
    expect([...still.querySelectorAll('[data-pointed]')].map((element) => element.id)).toEqual(['two', 'three']);
  });

  it('brings into sight what is asked for, and leaves the focus', () => {
    still.show('<button id="a">A</button><p id="answer">Oui</p>');
    document.getElementById('a')!.focus();
    const asked: unknown[] = [];
    document.getElementById('answer')!.scrollIntoView = (how?: unknown) => asked.push(how);
    still.reveal('answer');
    still.reveal('gone');
    expect(asked).toEqual([{ block: 'nearest' }]);
    expect(document.activeElement?.id).toBe('a');
  });

  it('tells what was chosen in a list, and not that the list was clicked', () => {
    still.show('<div data-arg="C2.T4"><select data-act="verdict" id="list"><option value="YES">oui</option><option value="NO">non</option></select></div>');
    const list = document.getElementById('list') as HTMLSelectElement;
    list.click();
    list.value = 'NO';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    expect(asked).toEqual(['verdict C2.T4 NO']);
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
    still.show('<div data-keys="shift"><p draggable="true" data-arg="7"><button id="b">B</button></p><button id="c">C</button></div>');
    const press = (key: string, altKey: boolean, id = 'b') =>
      document.getElementById(id)!.dispatchEvent(new KeyboardEvent('keydown', { key, altKey, bubbles: true, cancelable: true }));
    press('ArrowLeft', true);
    press('ArrowLeft', false);
    press('x', true);
    press('ArrowLeft', true, 'c');
    expect(asked).toEqual(['shift Left 7']);
  });

  describe('with items to drag', () => {
    const tall = 20;

    beforeEach(() => {
      still.show(`<section data-drop="drop" data-place="T1" id="t1"><h2 id="head">T1</h2>
          <article draggable="true" data-arg="a" id="a"></article><article draggable="true" data-arg="b" id="b"></article><button data-before="c" id="more">…</button></section>
        <section data-drop="drop" data-place="T2" id="t2"></section><p id="outside"></p>`);
      ['head', 'a', 'b', 'more'].forEach((id, row) => {
        document.getElementById(id)!.getBoundingClientRect = () => new DOMRect(0, row * tall, 100, tall);
      });
    });

    const send = (type: string, id: string, clientY = 0) => {
      const event = new MouseEvent(type, { bubbles: true, cancelable: true, clientY });
      Object.assign(event, { dataTransfer: { setData: () => {} } });
      document.getElementById(id)!.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const aimed = () => [...still.querySelectorAll('[data-aimed]')].map((element) => element.id);

    it.each([
      ['the title of the zone', 'head', 5, 'b T1 a'],
      ['the upper half of an item', 'a', tall + 5, 'b T1 a'],
      ['the lower half, which leads to what follows beside itself', 'a', 2 * tall - 5, 'b T1 c'],
      ['the gap above what is folded', 't1', 3 * tall, 'b T1 c'],
      ['the end of a zone', 't1', 5 * tall, 'b T1'],
      ['an empty zone', 't2', 5, 'b T2'],
    ])('drops on %s', (_where, id, y, arg) => {
      send('dragstart', 'b');
      expect(send('dragover', id, y)).toBe(true);
      send('drop', id, y);
      expect(asked).toEqual([`drop ${arg}`]);
      expect(aimed()).toEqual([]);
    });

    it('marks the place where the pointer would drop, one at a time', () => {
      send('dragstart', 'b');
      send('dragover', 'a', tall + 5);
      expect(aimed()).toEqual(['a']);
      send('dragover', 't2', 5);
      expect(aimed()).toEqual(['t2']);
      expect(document.getElementById('b')!.hasAttribute('data-dragged')).toBe(true);
      send('dragenter', 'outside');
      expect(aimed()).toEqual([]);
      send('dragover', 't2', 5);
      send('dragleave', 't2');
      expect(aimed()).toEqual([]);
      send('dragover', 't2', 5);
      send('dragend', 'b');
      expect(aimed()).toEqual([]);
      expect(document.getElementById('b')!.hasAttribute('data-dragged')).toBe(false);
    });

    it('takes nothing outside of its zones, and nothing that was dragged from elsewhere', () => {
      expect(send('dragover', 'a', 5)).toBe(false);
      send('drop', 'a', 5);
      send('dragstart', 'b');
      expect(send('dragover', 'outside')).toBe(false);
      send('drop', 'outside');
      expect(asked).toEqual([]);
    });
  });
});
