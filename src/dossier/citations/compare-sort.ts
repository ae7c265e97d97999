import type { CitationLocale } from '../../core/cite/locales.ts';

/** What a work is sorted by, first things first: null where it has no such thing; `-1` where the last come first. */
export type SortKeys = readonly (readonly [key: string | null, direction: 1 | -1])[];

/** Orders works as citeproc does: without regard to case, accents and punctuation, and what has no key last. */
export function compareSort(a: SortKeys, b: SortKeys, locale: CitationLocale): number {
  for (const [index, [key, direction]] of a.entries()) {
    const other = b[index]?.[0] ?? null;
    if (key === other) continue;
    if (key === null) return 1;
    if (other === null) return -1;
    const order = collatorOf(locale).compare(key.toLocaleLowerCase(locale), other.toLocaleLowerCase(locale));
    if (order !== 0) return order * direction;
  }
  return 0;
}

/** A collator is dear to make. */
const collators = new Map<CitationLocale, Intl.Collator>();

function collatorOf(locale: CitationLocale): Intl.Collator {
  const known = collators.get(locale);
  if (known) return known;
  const collator = new Intl.Collator(locale, { sensitivity: 'base', ignorePunctuation: true, numeric: true });
  collators.set(locale, collator);
  return collator;
}
