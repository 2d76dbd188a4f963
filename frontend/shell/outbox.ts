/** A change that the server has not acknowledged yet, such as one answer of an audit. */
export interface Entry<Content = unknown, Base = number> {
  readonly key: string;
  readonly scope: string;
  readonly question: string;
  /** The page that sends it. */
  readonly path: string;
  /** What the change starts from: a revision, or the value that was seen. */
  base: Base;
  /** Names this entry across reloads, so that its own earlier sending is not taken for somebody else's. */
  readonly id: string;
  seq: number;
  content: Content;
  /** What stood there when the change began, so that changes of different parts can be put together. */
  seen?: Content;
  /** What of it was sent and not acknowledged yet. */
  sent?: readonly Content[];
  at: number;
}

const DATABASE = 'gouvernail';
const STORE = 'outbox';

/** Holds, in the only storage that does not make a page wait, what no write had finished with when the page went. */
const LEFT = 'gouvernail.outbox';

/**
 * Unsent answers on this device, one entry per question, kept under the person, the company and the assessment they belong
 * to. Nothing leaves it before the server has acknowledged that very change.
 */
export class Outbox<Content = unknown, Base = number> {
  private opening?: Promise<IDBDatabase>;
  private readonly writing = new Map<string, Promise<void>>();
  private readonly unwritten = new Map<string, Entry<Content, Base>>();
  private readonly going = (): void => this.leave();

  constructor(
    private readonly scope: string,
    private readonly factory: IDBFactory | undefined = globalThis.indexedDB,
  ) {
    globalThis.addEventListener('pagehide', this.going);
  }

  key(question: string): string {
    return `${this.scope}|${question}`;
  }

  async all(): Promise<Entry<Content, Base>[]> {
    const database = await this.open();
    return result<Entry<Content, Base>[]>(database.transaction(STORE).objectStore(STORE).index('scope').getAll(this.scope));
  }

  /** Everything that this person left on this device, whatever page it belongs to. */
  async allOf(person: string): Promise<Entry<Content, Base>[]> {
    const database = await this.open();
    const range = IDBKeyRange.bound(`${person}|`, `${person}|\uffff`);
    return result<Entry<Content, Base>[]>(database.transaction(STORE).objectStore(STORE).getAll(range));
  }

  /** Writes the entry as it is when its turn comes: keystrokes that arrive meanwhile share one write. */
  put(entry: Entry<Content, Base>): Promise<void> {
    this.unwritten.set(entry.key, entry);
    const waiting = this.writing.get(entry.key);
    if (waiting) {
      return waiting;
    }
    const write = this.open().then(async (database) => {
      this.writing.delete(entry.key);
      const written = plain(entry);
      await change(database, (store) => store.put(written));
      if (entry.seq === written.seq && this.unwritten.get(entry.key) === entry) {
        this.unwritten.delete(entry.key);
      }
    });
    this.writing.set(entry.key, write);
    write.catch(() => this.writing.delete(entry.key));
    return write;
  }

  /** Removes the entry unless something newer has taken its place. */
  async remove(entry: Entry<Content, Base>): Promise<void> {
    const { key, id, seq } = entry;
    await this.writing.get(key);
    keepLeft(readLeft().filter((left) => left.key !== key || left.id !== id || left.seq > seq));
    await change(await this.open(), (store) => {
      const request = store.get(key) as IDBRequest<Entry<Content, Base> | undefined>;
      request.onsuccess = () => {
        if (request.result?.id === id && request.result.seq <= seq) {
          store.delete(key);
        }
      };
    });
  }

  private leave(): void {
    if (this.unwritten.size > 0) {
      const left = readLeft().filter((entry) => !this.unwritten.has(entry.key));
      keepLeft([...left, ...[...this.unwritten.values()].map(plain)]);
    }
  }

  close(): void {
    globalThis.removeEventListener('pagehide', this.going);
    void this.opening?.then((database) => database.close()).catch(() => undefined);
    this.opening = undefined;
  }

  private open(): Promise<IDBDatabase> {
    this.opening ??= new Promise((resolve, reject) => {
      if (!this.factory) {
        reject(new Error('IndexedDB is not available'));
        return;
      }
      const request = this.factory.open(DATABASE, 1);
      request.onupgradeneeded = () =>
        request.result.createObjectStore(STORE, { keyPath: 'key' }).createIndex('scope', 'scope');
      request.onsuccess = () => resolve(takeIn(request.result));
      request.onerror = () => reject(request.error);
    });
    return this.opening;
  }
}

/** Takes in what a page left that went too fast, unless the same change was written further since. */
async function takeIn(database: IDBDatabase): Promise<IDBDatabase> {
  const left = readLeft();
  if (left.length > 0) {
    await change(database, (store) => {
      for (const entry of left) {
        const request = store.get(entry.key) as IDBRequest<Entry<unknown, unknown> | undefined>;
        request.onsuccess = () => {
          if (!request.result || request.result.at < entry.at) {
            store.put(entry);
          }
        };
      }
    });
    keepLeft([]);
  }
  return database;
}

function readLeft(): Entry<unknown, unknown>[] {
  try {
    return JSON.parse(localStorage.getItem(LEFT) ?? '[]') as Entry<unknown, unknown>[];
  } catch {
    return [];
  }
}

function keepLeft(entries: Entry<unknown, unknown>[]): void {
  try {
    if (entries.length > 0) {
      localStorage.setItem(LEFT, JSON.stringify(entries));
    } else {
      localStorage.removeItem(LEFT);
    }
  } catch {
    // The browser keeps nothing: what is being written is all there is.
  }
}

function plain<Content, Base>({ key, scope, question, path, base, id, seq, content, seen, sent, at }: Entry<Content, Base>): Entry<Content, Base> {
  return { key, scope, question, path, base, id, seq, content, seen, sent, at };
}

function change(database: IDBDatabase, operation: (store: IDBObjectStore) => void): Promise<void> {
  // Relaxed: a tab may close in the very next instant, and waiting for the disk at each keystroke would lose that race.
  const transaction = database.transaction(STORE, 'readwrite', { durability: 'relaxed' });
  operation(transaction.objectStore(STORE));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = transaction.onerror = () => reject(transaction.error);
  });
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
