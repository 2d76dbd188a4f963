import { Upload } from '../attachment/upload';
import { say, type Texts } from '../shell/texts';

/** A file that is not with the server yet, as the device keeps it. */
interface Kept {
  readonly key: string;
  readonly scope: string;
  readonly question: string;
  readonly name: string;
  readonly file: Blob;
  readonly at: number;
}

/** A file on its way to a question. */
export interface Sending {
  readonly question: string;
  readonly upload: Upload;
  readonly key: string;
}

export interface Limits {
  /** Bytes of one file. */
  readonly most: number;
  readonly perQuestion: number;
}

const DATABASE = 'gouvernail-files';
const STORE = 'files';
/** When a file that did not get through is tried again. */
const AGAIN = 10_000;

/**
 * Photographs, screenshots and documents on their way to questions. Each is kept on this device until the server has it: also one that was
 * taken while the network was away. They travel one after the other, in the order in which they were added.
 */
export class Evidence extends EventTarget {
  private sendings: Sending[] = [];
  private next = 1;
  private busy = false;
  private stopped = false;
  private timer?: ReturnType<typeof setTimeout>;
  private opening?: Promise<IDBDatabase>;

  constructor(
    private readonly scope: string,
    private readonly target: () => string,
    private readonly texts: Texts,
    private readonly limits: Limits,
    /** Hears that something did not get through, to look for the reason. */
    private readonly failed: () => void,
    private readonly factory: IDBFactory | undefined = globalThis.indexedDB,
  ) {
    super();
  }

  /** Takes up what an earlier page left on this device. */
  async start(): Promise<void> {
    try {
      const kept = (await this.read()).sort((a, b) => a.at - b.at);
      this.sendings = [...kept.map((k) => this.sending(k.question, k.key, k.file, k.name)), ...this.sendings];
    } catch {
      // The browser keeps nothing: what is taken is sent while the page stands.
    }
    this.changed();
    this.go();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    void this.opening?.then((database) => database.close()).catch(() => undefined);
  }

  of(question: string): readonly Sending[] {
    return this.sendings.filter((s) => s.question === question);
  }

  /** How many are on this device only. */
  get waiting(): number {
    return this.sendings.filter((s) => s.upload.underWay || s.upload.step === 'failed').length;
  }

  /** @param there how many files the question has */
  take(question: string, files: readonly File[], there: number): void {
    let room = this.limits.perQuestion - there - this.of(question).filter((s) => s.upload.underWay).length;
    // What was told before goes when one adds something.
    this.sendings = this.sendings.filter((s) => s.question !== question || s.upload.underWay || s.upload.step === 'failed');
    for (const file of files) {
      const key = `${this.scope}|${Date.now()}.${this.next}.${Math.random().toString(36).slice(2, 8)}`;
      const sending = this.sending(question, key, file, this.named(file));
      const message = file.size > this.limits.most ? this.texts.size : room <= 0 ? this.texts.many : undefined;
      if (message) {
        sending.upload.step = 'refused';
        sending.upload.message = message;
      } else {
        room -= 1;
        this.keep({ key, scope: this.scope, question, name: sending.upload.name, file, at: Date.now() + this.next / 1000 });
      }
      this.sendings = [...this.sendings, sending];
    }
    this.changed();
    this.go();
  }

  /** Stops a file, or takes away what is said about it. */
  close(sending: Sending): void {
    sending.upload.cancel();
    this.forget(sending);
    this.go();
  }

  /** Tries again what did not get through. */
  flush(): void {
    clearTimeout(this.timer);
    this.sendings.filter((s) => s.upload.step === 'failed').forEach((s) => (s.upload.step = 'waiting'));
    this.go();
  }

  private sending(question: string, key: string, file: Blob, name: string): Sending {
    const whole = file instanceof File ? file : new File([file], name, { type: file.type });
    return { question, key, upload: new Upload(this.next++, whole, name) };
  }

  private go(): void {
    const next = this.stopped || this.busy ? undefined : this.sendings.find((s) => s.upload.step === 'waiting');
    if (!next) {
      return;
    }
    this.busy = true;
    const target = `${this.target()}?about=${encodeURIComponent(next.question)}`;
    void next.upload.send(target, { failed: this.texts.failed ?? '' }, () => this.changed()).then(() => {
      this.busy = false;
      this.ended(next);
    });
  }

  private ended(sending: Sending): void {
    const { step } = sending.upload;
    if (step === 'done' || step === 'known' || step === 'cancelled') {
      this.forget(sending);
    } else if (step === 'refused') {
      this.drop(sending);
    } else if (!this.stopped) {
      // It stays on this device; those behind it wait, since it is hardly the file's fault.
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.flush(), AGAIN);
      this.failed();
    }
    this.changed();
    if (step !== 'failed') {
      this.go();
    }
  }

  private forget(sending: Sending): void {
    this.sendings = this.sendings.filter((s) => s !== sending);
    this.drop(sending);
    this.changed();
  }

  /** What is pasted or photographed has the same name each time: it gets the moment's. */
  private named(file: File): string {
    if (!/^image\.\w+$/.test(file.name)) {
      return file.name;
    }
    const now = new Date();
    const two = (number: number): string => String(number).padStart(2, '0');
    const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    const time = `${two(now.getHours())}-${two(now.getMinutes())}-${two(now.getSeconds())}`;
    return `${say(this.texts, 'screenshot')} ${day} ${time}${file.name.slice('image'.length)}`;
  }

  private changed(): void {
    this.dispatchEvent(new Event('change'));
  }

  private keep(kept: Kept): void {
    void this.change((store) => store.put(kept)).catch(() => undefined);
  }

  private drop(sending: Sending): void {
    void this.change((store) => store.delete(sending.key)).catch(() => undefined);
  }

  private async read(): Promise<Kept[]> {
    const database = await this.open();
    const range = IDBKeyRange.bound(`${this.scope}|`, `${this.scope}|\uffff`);
    const request = database.transaction(STORE).objectStore(STORE).getAll(range) as IDBRequest<Kept[]>;
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }

  private async change(operation: (store: IDBObjectStore) => void): Promise<void> {
    const transaction = (await this.open()).transaction(STORE, 'readwrite');
    operation(transaction.objectStore(STORE));
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
  }

  private open(): Promise<IDBDatabase> {
    this.opening ??= new Promise((resolve, reject) => {
      if (!this.factory) {
        reject(new Error('IndexedDB is not available'));
        return;
      }
      const request = this.factory.open(DATABASE, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'key' });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    return this.opening;
  }
}

/** « 1,2 Mo », “340 kB”. */
export function size(lang: string, bytes: number, texts: Texts): string {
  const kilobytes = Math.ceil(bytes / 1024);
  return kilobytes < 1024
    ? say(texts, 'size.kb', kilobytes)
    : say(texts, 'size.mb', (kilobytes / 1024).toLocaleString(lang, { maximumFractionDigits: 1 }));
}
