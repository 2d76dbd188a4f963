import { beforeEach, describe, expect, it, vi } from 'vitest';
import '@shell/frame';
import { Outbox } from '@shell/outbox';

type Frame = HTMLElement & { arrived(path: string, first: boolean): void };

describe('the frame', () => {
  let frame: Frame;

  beforeEach(() => {
    window.matchMedia = () => Object.assign(new EventTarget(), { matches: true }) as MediaQueryList;
    document.body.innerHTML = `<gv-frame>
      <button data-drawer="open">Menu</button>
      <nav><button data-drawer="close">Fermer</button>
        <ul data-entries>
          <li><a href="/t/brevanne" data-home data-phone="1">Accueil</a></li>
          <li><a href="/t/brevanne/assessments" data-phone="3">Audit</a></li>
          <li><details><summary>Plus</summary><ul><li><a href="/t/brevanne/assessments/past" data-phone="2">Anciens</a></li></ul></details></li>
        </ul>
      </nav><nav class="gv-tabs"></nav><div class="gv-unsent" hidden><a>La reprendre</a></div><main tabindex="-1"></main></gv-frame>`;
    frame = document.querySelector('gv-frame') as Frame;
  });

  const current = () => [...frame.querySelectorAll('[data-entries] [aria-current]')].map((link) => link.textContent);

  it.each([
    ['t/brevanne', ['Accueil']],
    ['t/brevanne/roadmap', []],
    ['t/brevanne/assessments/42', ['Audit']],
    ['t/brevanne/assessments/past/1', ['Anciens']],
    ['t/brevanne/assessmentsx', []],
  ])('marks the nearest entry that covers %s', (path, entries) => {
    frame.arrived(path, true);
    expect(current()).toEqual(entries);
  });

  it('lays what one needs most on the bar at the foot, in its own order and with its mark', () => {
    frame.arrived('t/brevanne/assessments/42', true);
    frame.arrived('t/brevanne/assessments/past', false);
    const tabs = [...frame.querySelectorAll<HTMLAnchorElement>('.gv-tabs > a')];
    expect(tabs.map((tab) => tab.textContent)).toEqual(['Accueil', 'Anciens', 'Audit']);
    expect(tabs.filter((tab) => tab.getAttribute('aria-current') === 'page').map((tab) => tab.textContent)).toEqual(['Anciens']);
  });

  it('unfolds the group in which the current entry stands', () => {
    frame.arrived('t/brevanne/assessments/past', true);
    expect(frame.querySelector('details')!.open).toBe(true);
  });

  it('opens its drawer by the button and closes it by Escape, which gives the focus back', () => {
    const button = frame.querySelector<HTMLElement>('[data-drawer=open]')!;
    button.click();
    expect(frame.dataset.menu).toBe('open');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(frame.dataset.menu).toBe('closed');
    expect(document.activeElement).toBe(button);
  });

  it('starts later pages at their content, the first one not', () => {
    frame.arrived('t/brevanne', true);
    expect(document.activeElement?.tagName).not.toBe('MAIN');
    frame.arrived('t/brevanne', false);
    expect(document.activeElement?.tagName).toBe('MAIN');
  });

  it('leads to what its person typed on this device and nobody sent, to nobody else’s', async () => {
    const note = frame.querySelector<HTMLElement>('.gv-unsent')!;
    const keep = (person: string, path: string) => {
      const outbox = new Outbox(`${person}|t|a`);
      return outbox.put({
        key: outbox.key('STR-02'), scope: `${person}|t|a`, question: 'STR-02', path, base: 0, id: 'x', seq: 1, content: {}, at: 0,
      });
    };
    frame.dataset.person = 'claire';
    await keep('margaux', '/t/brevanne/assessments/9/STR');
    frame.arrived('t/brevanne', true);
    await vi.waitFor(() => expect(note.querySelector('a')!.getAttribute('href')).toBe(''));
    expect(note.hidden).toBe(true);

    await keep('claire', '/t/brevanne/assessments/7/STR');
    frame.arrived('t/brevanne', false);
    await vi.waitFor(() => expect(note.hidden).toBe(false));
    expect(note.querySelector('a')!.getAttribute('href')).toBe('/t/brevanne/assessments/7/STR');
  });
});
