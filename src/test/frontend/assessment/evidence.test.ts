import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Evidence, size } from '@assessment/evidence';
import { settled } from './fixtures';

/** A server that answers when a test says so. */
class FakeRequest extends EventTarget {
  static all: FakeRequest[] = [];
  static open = () => FakeRequest.all.filter((r) => r.sent && !r.ended);
  readonly upload = new EventTarget();
  target = '';
  sent?: File;
  ended = false;
  status = 0;
  responseText = '';
  headers = new Map<string, string>();

  constructor() {
    super();
    FakeRequest.all.push(this);
  }
  open(_: string, target: string): void {
    this.target = target;
  }
  setRequestHeader(name: string, value: string): void {
    this.headers.set(name, value);
  }
  send(file: File): void {
    this.sent = file;
  }
  abort(): void {
    this.end('abort');
  }
  answer(status: number, message = ''): void {
    this.status = status;
    this.responseText = JSON.stringify({ message });
    this.end('load');
  }
  fail(): void {
    this.end('error');
  }
  private end(event: string): void {
    this.ended = true;
    this.dispatchEvent(new Event(event));
  }
}

const texts = { screenshot: 'Capture', failed: 'Pas arrivé', size: 'Trop grand', many: 'Trop de fichiers' };
const running: Evidence[] = [];
let scope: string;
let count = 0;
let failures: number;

async function evidence(): Promise<Evidence> {
  const made = new Evidence(scope, () => 'VAADIN/dynamic/upload', texts, { most: 20, perQuestion: 2 }, () => (failures += 1));
  running.push(made);
  await made.start();
  await settled();
  return made;
}

const file = (name: string, content = 'x') => new File([content], name, { type: 'image/png' });

beforeEach(() => {
  vi.stubGlobal('XMLHttpRequest', FakeRequest);
  FakeRequest.all = [];
  failures = 0;
  scope = `p|t|files-${++count}`;
});

afterEach(() => {
  running.splice(0).forEach((e) => e.stop());
  vi.unstubAllGlobals();
});

describe('evidence', () => {
  it('is sent to its question, one file after the other', async () => {
    const e = await evidence();
    e.take('DAT-04', [file('un.pdf'), file('deux.pdf')], 0);
    await settled();
    expect(FakeRequest.open()).toHaveLength(1);
    expect(FakeRequest.open()[0]?.target).toBe('VAADIN/dynamic/upload?about=DAT-04');
    FakeRequest.open()[0]?.answer(201);
    await settled();
    expect(FakeRequest.open()[0]?.headers.get('X-Filename')).toBe('deux.pdf');
    FakeRequest.open()[0]?.answer(200, 'Déjà joint');
    await settled();
    expect(e.of('DAT-04')).toEqual([]);
    expect(e.waiting).toBe(0);
  });

  it('gives a pasted picture the name of its moment', async () => {
    const e = await evidence();
    e.take('DAT-04', [file('image.png')], 0);
    await settled();
    expect(decodeURIComponent(FakeRequest.open()[0]?.headers.get('X-Filename') ?? '')).toMatch(/^Capture \d{4}-\d\d-\d\d \d\d-\d\d-\d\d\.png$/);
  });

  it('that did not get through stays on this device and is sent by the next page', async () => {
    const before = await evidence();
    before.take('DAT-04', [file('photo.jpg')], 0);
    await settled();
    FakeRequest.open()[0]?.fail();
    await settled();
    expect(before.of('DAT-04')[0]?.upload.step).toBe('failed');
    expect(failures).toBe(1);
    before.stop();
    FakeRequest.all = [];

    const after = await evidence();
    expect(after.of('DAT-04')[0]?.upload.name).toBe('photo.jpg');
    // That its bytes survive too is for a real browser to show: the one of these tests does not clone files.
    expect(FakeRequest.open()[0]?.headers.get('X-Filename')).toBe('photo.jpg');
    FakeRequest.open()[0]?.answer(201);
    await settled();
    after.stop();
    FakeRequest.all = [];
    await evidence();
    expect(FakeRequest.all).toHaveLength(0);
  });

  it('waits in order while the network is away, and goes on when it is back', async () => {
    const e = await evidence();
    e.take('DAT-04', [file('un.pdf')], 0);
    e.take('DAT-05', [file('deux.pdf')], 0);
    await settled();
    FakeRequest.open()[0]?.fail();
    await settled();
    expect(FakeRequest.open()).toHaveLength(0);
    e.flush();
    await settled();
    expect(FakeRequest.open()[0]?.headers.get('X-Filename')).toBe('un.pdf');
  });

  it('that the server refuses says why and is not sent again', async () => {
    const e = await evidence();
    e.take('DAT-04', [file('a.svg')], 0);
    await settled();
    FakeRequest.open()[0]?.answer(422, 'Un programme');
    await settled();
    expect(e.of('DAT-04')[0]?.upload.message).toBe('Un programme');
    expect(e.waiting).toBe(0);
    e.close(e.of('DAT-04')[0]!);
    expect(e.of('DAT-04')).toEqual([]);
    e.stop();
    FakeRequest.all = [];
    await evidence();
    expect(FakeRequest.all).toHaveLength(0);
  });

  it('that is too large, or one too many, is not even sent', async () => {
    const e = await evidence();
    e.take('DAT-04', [file('grand.pdf', 'x'.repeat(21)), file('un.pdf'), file('deux.pdf')], 1);
    await settled();
    expect(e.of('DAT-04').map((s) => s.upload.message)).toEqual(['Trop grand', '', 'Trop de fichiers']);
    expect(FakeRequest.all).toHaveLength(1);
  });

  it('can be stopped', async () => {
    const e = await evidence();
    e.take('DAT-04', [file('un.pdf')], 0);
    await settled();
    e.close(e.of('DAT-04')[0]!);
    await settled();
    expect(FakeRequest.all[0]?.ended).toBe(true);
    expect(e.of('DAT-04')).toEqual([]);
  });

  it('says its size as people do', () => {
    const words = { 'size.kb': '{0} Ko', 'size.mb': '{0} Mo' };
    expect(size('fr', 900, words)).toBe('1 Ko');
    expect(size('fr', 1_300_000, words)).toBe('1,2 Mo');
  });
});
