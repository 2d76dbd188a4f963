/** A screen's words, from the server's bundles. */
export type Texts = Readonly<Record<string, string>>;

export function say(texts: Texts, key: string, ...values: readonly (string | number)[]): string {
  const text = texts[key] ?? key;
  return text.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
}

/** « 10 h 42 » in French, 10:42 elsewhere. */
export function clock(lang: string, instant: number | string): string {
  const date = new Date(instant);
  const minutes = String(date.getMinutes()).padStart(2, '0');
  return lang.startsWith('fr') ? `${date.getHours()}\u00a0h\u00a0${minutes}` : `${date.getHours()}:${minutes}`;
}

export function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((part) => part[0] ?? '')
    .join('')
    .slice(0, 2)
    .toUpperCase();
}

/** Search ignores case and accents. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
