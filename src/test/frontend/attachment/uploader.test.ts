import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '@attachment/uploader';
import type { Uploader } from '@attachment/uploader';

const TEXTS = {
  add: 'Ajouter', hint: 'ou déposez', help: '25 Mo', waiting: 'En attente', sending: 'Envoi : {0} %', checking: 'Vérification', cancel: 'Arrêter {0}',
  retry: 'Réessayer', dismiss: 'Effacer {0}', added: '{0} est joint.', failed: 'Pas arrivé.', folder: 'Un dossier.', screenshot: 'Capture',
  progress: 'Envoi de {0}', size: 'Trop gros.', many: 'Trop nombreux.',
};

/** A request whose course the test decides. */
class Request {
  static all: Request[] = [];
  upload = new EventTarget();
  status = 0;
  responseText = '';
  headers = new Map<string, string>();
  body?: File;
  target = '';
  aborted = false;
  private heard = new EventTarget();

  constructor() {
    Request.all.push(this);
  }
  addEventListener(type: string, listener: () => void): void {
    this.heard.addEventListener(type, listener);
  }
  open(method: string, target: string): void {
    this.target = `${method} ${target}`;
  }
  setRequestHeader(name: string, value: string): void {
    this.headers.set(name, value);
  }
  send(body: File): void {
    this.body = body;
  }
  abort(): void {
    this.aborted = true;
    this.heard.dispatchEvent(new Event('abort'));
  }
  progress(loaded: number, total: number): void {
    this.upload.dispatchEvent(Object.assign(new Event('progress'), { lengthComputable: true, loaded, total }));
  }
  arrived(): void {
    this.upload.dispatchEvent(new Event('load'));
  }
  answer(status: number, message = ''): void {
    this.status = status;
    this.responseText = JSON.stringify({ message });
    this.heard.dispatchEvent(new Event('load'));
  }
  lost(): void {
    this.heard.dispatchEvent(new Event('error'));
  }
}

describe('the place where files are added', () => {
  let uploader: Uploader;

  beforeEach(() => {
    Request.all = [];
    vi.stubGlobal('XMLHttpRequest', Request);
    document.body.innerHTML = '<div class="gv-files"></div><textarea></textarea>';
    uploader = document.createElement('gv-uploader') as Uploader;
    uploader.texts = TEXTS;
    uploader.most = 1000;
    uploader.left = 20;
    uploader.target = '/upload';
    document.querySelector('.gv-files')!.append(uploader);
  });

  afterEach(() => {
    document.body.innerHTML = '';
    vi.unstubAllGlobals();
  });

  const file = (name: string, size = 10): File => new File(['x'.repeat(size)], name);
  const settled = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    await uploader.updateComplete;
  };
  const lines = (): string[] => [...uploader.querySelectorAll('.gv-uploads > li')].map((li) => li.textContent!.replace(/\s+/g, ' ').trim());
  const said = (): string => uploader.querySelector('[role=status]')!.textContent!.trim();
  const press = (label: string): void => uploader.querySelector<HTMLElement>(`[aria-label="${label}"]`)!.click();

  it('sends a file by itself, under its name, and says how far it is', async () => {
    uploader.take([file('Été 2026.pdf')]);
    await settled();
    const request = Request.all[0]!;
    expect(request.target).toBe('POST /upload');
    expect(decodeURIComponent(request.headers.get('X-Filename')!)).toBe('Été 2026.pdf');
    expect(request.body!.name).toBe('Été 2026.pdf');
    request.progress(5, 10);
    await settled();
    expect(lines()).toEqual(['Été 2026.pdf Envoi : 50 %']);
    const bar = uploader.querySelector('[role=progressbar]')!;
    expect([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-label')]).toEqual(['50', 'Envoi de Été 2026.pdf']);
    request.arrived();
    await settled();
    expect(lines()).toEqual(['Été 2026.pdf Vérification']);
    expect(uploader.querySelector('[aria-label="Arrêter Été 2026.pdf"]')).toBeNull();
    request.answer(201);
    await settled();
    expect(lines()).toEqual([]);
    expect(said()).toBe('Été 2026.pdf est joint.');
  });

  it('keeps what was refused with its reason, and the others go on', async () => {
    uploader.take([file('a.pdf'), file('grand.pdf', 2000), file('b.pdf'), file('c.pdf')]);
    await settled();
    expect(Request.all.map((r) => r.body!.name)).toEqual(['a.pdf', 'b.pdf']);
    Request.all[0]!.answer(422, 'Le nom dit PDF, le contenu dit PNG.');
    await settled();
    expect(Request.all.map((r) => r.body!.name)).toEqual(['a.pdf', 'b.pdf', 'c.pdf']);
    Request.all[1]!.answer(201);
    Request.all[2]!.answer(200, 'Déjà joint.');
    await settled();
    expect(lines()).toEqual(['a.pdf Le nom dit PDF, le contenu dit PNG.', 'grand.pdf Trop gros.', 'c.pdf Déjà joint.']);
    press('Effacer grand.pdf');
    await settled();
    expect(lines()).toEqual(['a.pdf Le nom dit PDF, le contenu dit PNG.', 'c.pdf Déjà joint.']);
  });

  it('refuses those that are too many before they are sent', async () => {
    uploader.left = 1;
    uploader.take([file('a.pdf'), file('b.pdf')]);
    await settled();
    expect(Request.all).toHaveLength(1);
    expect(lines()[1]).toBe('b.pdf Trop nombreux.');
    expect(said()).toBe('b.pdf – Trop nombreux.');
  });

  it('can be stopped, whether it waits or is being sent', async () => {
    uploader.take([file('a.pdf'), file('b.pdf'), file('c.pdf')]);
    await settled();
    press('Arrêter c.pdf');
    press('Arrêter a.pdf');
    await settled();
    expect(Request.all[0]!.aborted).toBe(true);
    expect(lines()).toEqual(['b.pdf Envoi : 0 %']);
    expect(Request.all).toHaveLength(2);
  });

  it('offers to try again what did not get through', async () => {
    uploader.take([file('a.pdf')]);
    await settled();
    Request.all[0]!.lost();
    await settled();
    expect(lines()).toEqual(['a.pdf Pas arrivé. Réessayer']);
    uploader.querySelector<HTMLElement>('.gv-compact')!.click();
    await settled();
    Request.all[1]!.answer(201);
    await settled();
    expect(lines()).toEqual([]);
  });

  it('takes an answer that is not ours for one that did not get through', async () => {
    uploader.take([file('a.pdf')]);
    await settled();
    Request.all[0]!.responseText = '<html>Connexion</html>';
    Request.all[0]!.answer(200);
    await settled();
    expect(lines()[0]).toContain('Pas arrivé.');
  });

  it('stops what is under way when it is taken from the page, and not when it is moved', async () => {
    uploader.take([file('a.pdf')]);
    await settled();
    document.querySelector('.gv-files')!.append(uploader);
    await settled();
    expect(Request.all[0]!.aborted).toBe(false);
    uploader.remove();
    await settled();
    expect(Request.all[0]!.aborted).toBe(true);
  });

  describe('a pasted picture', () => {
    const paste = (target: Element, ...files: File[]): boolean => {
      const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData: { files } });
      target.dispatchEvent(event);
      return event.defaultPrevented;
    };

    it('is taken with the moment for a name', async () => {
      expect(paste(document.body, file('image.png'))).toBe(true);
      await settled();
      expect(Request.all[0]!.body!.name).toBe('image.png');
      expect(decodeURIComponent(Request.all[0]!.headers.get('X-Filename')!)).toMatch(/^Capture \d{4}-\d\d-\d\d \d\d-\d\d-\d\d\.png$/);
    });

    it('is left to the field that one types in', () => {
      expect(paste(document.querySelector('textarea')!, file('image.png'))).toBe(false);
      expect(paste(document.body)).toBe(false);
    });

    it('goes to the list that one is in, and nowhere where two stand', async () => {
      const other = document.createElement('gv-uploader');
      document.body.append(other);
      expect(paste(document.body, file('image.png'))).toBe(false);
      await settled();
      expect(paste(uploader.querySelector('button')!, file('image.png'))).toBe(true);
      expect(Request.all).toHaveLength(1);
    });
  });

  describe('a dropped file', () => {
    const drag = (type: string, target: Element, types: string[], items: unknown[] = []): Event => {
      const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), { dataTransfer: { types, items, dropEffect: '' } });
      target.dispatchEvent(event);
      return event;
    };
    const dropped = (item: File, directory = false): unknown => ({
      kind: 'file', getAsFile: () => item, webkitGetAsEntry: () => ({ isDirectory: directory, name: item.name }),
    });

    it('is sent from where it falls, folders are not', async () => {
      await settled();
      const place = uploader.querySelector('.gv-files-drop')!;
      drag('dragenter', place, ['Files']);
      await settled();
      expect(place.hasAttribute('data-over')).toBe(true);
      drag('drop', place, ['Files'], [dropped(file('a.pdf')), dropped(file('Dossier'), true)]);
      await settled();
      expect(place.hasAttribute('data-over')).toBe(false);
      expect(lines()).toEqual(['a.pdf Envoi : 0 %', 'Dossier Un dossier.']);
    });

    it('does not take the place of the page where it misses', () => {
      expect(drag('drop', document.body, ['Files']).defaultPrevented).toBe(true);
      expect(drag('drop', document.body, ['text/plain']).defaultPrevented).toBe(false);
    });
  });

  it('asks before the page is left while a file is under way', async () => {
    const leave = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leave()).toBe(false);
    uploader.take([file('a.pdf')]);
    await settled();
    expect(leave()).toBe(true);
    Request.all[0]!.answer(201);
    await settled();
    expect(leave()).toBe(false);
  });
});
