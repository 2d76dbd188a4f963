import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser, onReturn } from '@shell/link';

type Listener = (previous: string, current: string) => void;

/** Flow's own record of the connection: every request passes through « loading ». */
function connection() {
  const listeners = new Set<Listener>();
  let state = 'connected';
  (window as { Vaadin?: unknown }).Vaadin = {
    connectionState: {
      addStateChangeListener: (listener: Listener) => listeners.add(listener),
      removeStateChangeListener: (listener: Listener) => listeners.delete(listener),
    },
  };
  return (...states: string[]) =>
    states.forEach((next) => {
      listeners.forEach((listener) => listener(state, next));
      state = next;
    });
}

afterEach(() => {
  delete (window as { Vaadin?: unknown }).Vaadin;
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the connection', () => {
  it('has not returned when an ordinary request ends', () => {
    const goes = connection();
    const back = vi.fn();
    const stop = onReturn(back);
    goes('loading', 'connected', 'loading', 'connected');
    expect(back).not.toHaveBeenCalled();
    stop();
  });

  it('has returned when a request succeeds after trouble, once', () => {
    const goes = connection();
    const back = vi.fn();
    const stop = onReturn(back);
    goes('loading', 'reconnecting', 'loading', 'connected', 'loading', 'connected');
    expect(back).toHaveBeenCalledTimes(1);
    goes('connection-lost', 'connected');
    expect(back).toHaveBeenCalledTimes(2);
    stop();
  });

  it('leads nowhere when a question stays without an answer', async () => {
    const patience = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(patience.signal);
    vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => new Promise((__, reject) => signal?.addEventListener('abort', () => reject(signal.reason))));
    const found = browser.probe();
    patience.abort();
    await expect(found).resolves.toBe('unreachable');
  });
});
