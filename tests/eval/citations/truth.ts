import { type TrackedArticle, type TrackedParagraph, visibleText, wordsOf } from './tracked-text.ts';

/*
 * The rules by which an answer is right, set down before anything was tuned.
 *
 * 1. A passage survives from one build to the next in the passage that has the most of its words, if that is half of
 *    them or more; or if it was split: then in its largest part, as long as the parts together have four fifths of it.
 *    Where the largest parts differ by less than a tenth, either is right.
 * 2. A word is the same word if the editor left it, moved it, or changed a letter of it. A word typed anew is another
 *    word, also where it is spelled the same.
 * 3. A passage of which the best successor has less than a quarter was removed.
 * 4. In between, nobody can say: to keep the address with that successor is right, and so is to report the passage
 *    removed. So it is where the editor made a near copy of a paragraph and took the original away between two builds:
 *    whoever sees only the two builds sees a changed name.
 * 5. Where the very same words stand twice, either is right, and so is a paragraph that has the very words that the
 *    passage had at an earlier build: who cited the words finds the words.
 * 6. Over several builds these rules are applied from each build to the next. What was removed stays removed. By whatever
 *    way the words came there, a paragraph that by rule 1 has those of the passage as it was cited is right as well.
 */
const SURVIVES = 0.5;
const REMOVED = 0.25;
const SPLIT_TOGETHER = 0.8;
const AS_LARGE = 0.9;

/** Where a passage is after an edit; by index of its paragraph. */
export type Truth =
  | { readonly kind: 'survives'; readonly in: readonly number[] }
  | { readonly kind: 'removed' }
  | { readonly kind: 'unclear'; readonly in: readonly number[] };

/** What truly became of a paragraph of one build in the next. */
export function truthOf(paragraph: TrackedParagraph, next: TrackedArticle): Truth {
  const counts = countIn(paragraph, next, ({ origin }) => origin);
  const size = wordsOf(paragraph).length;
  const most = Math.max(0, ...counts);
  const places = indexes(counts, (count) => count > 0 && count >= AS_LARGE * most);
  const together = counts.filter((count, index) => isPart(count, next[index])).reduce((a, b) => a + b, 0);
  const isSplit =
    together >= SPLIT_TOGETHER * size && places.every((at) => isPart(counts[at] ?? 0, next[at]));
  if (most >= SURVIVES * size || isSplit) return { kind: 'survives', in: withTwins(places, next) };
  const copies = countIn(paragraph, next, ({ copyOf }) => copyOf);
  const copied = indexes(copies, (count) => count >= SURVIVES * size);
  if (most < REMOVED * size && copied.length === 0) return { kind: 'removed' };
  return { kind: 'unclear', in: withTwins([...places, ...copied], next) };
}

function countIn(
  paragraph: TrackedParagraph,
  next: TrackedArticle,
  keyOf: (word: { origin: number; copyOf?: number }) => number | undefined,
): number[] {
  const origins = new Set(wordsOf(paragraph).map(({ origin }) => origin));
  return next.map((other) => wordsOf(other).filter((word) => origins.has(keyOf(word) ?? -1)).length);
}

/** Whether nearly all of a paragraph is from the one that was split. */
function isPart(count: number, paragraph: TrackedParagraph | undefined): boolean {
  return paragraph !== undefined && count >= SPLIT_TOGETHER * wordsOf(paragraph).length;
}

function indexes(counts: readonly number[], isWanted: (count: number) => boolean): number[] {
  return [...counts.keys()].filter((index) => isWanted(counts[index] ?? 0));
}

function withTwins(places: readonly number[], article: TrackedArticle): number[] {
  const texts = new Set(places.map((at) => article[at]).map((one) => (one ? visibleText(one) : '')));
  return [...article.keys()].filter((at) =>
    texts.has(visibleText(article[at] ?? { isHeading: false, sentences: [] })),
  );
}
