import type { Link, Surroundings } from './sender';

const GUARD = 'gv-reloaded';
const ONCE_IN = 20_000;
/** After which a question without an answer counts as one that did not arrive: some networks take a connection and then are silent. */
const SILENCE = 10_000;

/** The browser around the sender: asks the page's own address, which redirects to the login when the session is gone. */
export const browser: Surroundings = {
  async probe(): Promise<Link> {
    try {
      const answer = await fetch(location.href, {
        redirect: 'manual', credentials: 'same-origin', cache: 'no-store', signal: AbortSignal.timeout(SILENCE),
      });
      return answer.ok ? 'alive' : answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403 ? 'signed-out' : 'unreachable';
    } catch {
      return 'unreachable';
    }
  },

  /** Signing in again leads back to this address. Not in a loop: a login that is refused stays on screen. */
  reload(): void {
    const last = Number(sessionStorage.getItem(GUARD) ?? 0);
    if (Date.now() - last > ONCE_IN) {
      sessionStorage.setItem(GUARD, String(Date.now()));
      location.reload();
    }
  },

  now: () => Date.now(),
};

interface ConnectionState {
  addStateChangeListener(listener: (previous: string, current: string) => void): void;
  removeStateChangeListener(listener: (previous: string, current: string) => void): void;
}

/** Calls back whenever the connection may have returned. */
export function onReturn(callback: () => void): () => void {
  const flow = (window as { Vaadin?: { connectionState?: ConnectionState } }).Vaadin?.connectionState;
  let away = false;
  const changed = (_: string, current: string) => {
    if (current === 'connected' && away) {
      away = false;
      callback();
    } else if (current !== 'connected' && current !== 'loading') {
      // « loading » is every request under way: only what follows it in trouble is an absence.
      away = true;
    }
  };
  const shown = () => {
    if (document.visibilityState === 'visible') {
      callback();
    }
  };
  flow?.addStateChangeListener(changed);
  window.addEventListener('online', callback);
  document.addEventListener('visibilitychange', shown);
  return () => {
    flow?.removeStateChangeListener(changed);
    window.removeEventListener('online', callback);
    document.removeEventListener('visibilitychange', shown);
  };
}
