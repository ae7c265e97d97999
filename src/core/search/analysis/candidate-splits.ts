/** Letters of a part at least. */
const MIN_PART = 3;

/** Letters that may link two parts in Dutch and German. */
const LINK = /(?:s|en|e|n)$/;

/**
 * Ways to take a word of a query in two, as stems, when the index does not know it and no dictionary is at hand: the most
 * even first, since short parts are found by chance, and without a linking letter before with one. Which of them are words
 * only the index can tell.
 * @param form lower case, without accents
 */
export function candidateSplits(
  form: string,
  stem: (form: string) => string,
): readonly (readonly [first: string, last: string])[] {
  if (!/^[a-z]+$/.test(form)) return [];
  const middle = form.length / 2;
  const places = Array.from(
    { length: Math.max(0, form.length - 2 * MIN_PART + 1) },
    (_, index) => index + MIN_PART,
  );
  places.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b);
  const found = new Map<string, readonly [string, string]>();
  for (const place of places) {
    const first = form.slice(0, place);
    const last = stem(form.slice(place));
    const unlinked = first.replace(LINK, '');
    for (const part of unlinked.length >= MIN_PART ? [first, unlinked] : [first]) {
      const pair = [stem(part), last] as const;
      found.set(pair.join(' '), found.get(pair.join(' ')) ?? pair);
    }
  }
  return [...found.values()];
}
