const fetched = new Map<string, Promise<unknown>>();

/** Fetches what never changes at its address, once. */
export function content<T>(address: string): Promise<T> {
  const known = fetched.get(address);
  if (known) {
    return known as Promise<T>;
  }
  const coming = fetch(address, { credentials: 'same-origin' }).then((answer) => {
    if (!answer.ok || answer.redirected) {
      throw new Error(`${answer.status} ${address}`);
    }
    return answer.json() as Promise<T>;
  });
  fetched.set(address, coming);
  coming.catch(() => fetched.delete(address));
  return coming;
}
