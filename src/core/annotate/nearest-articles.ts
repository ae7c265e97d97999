import type { Slug } from '../schema/brands.ts';
import { alikeCandidates } from './alike-candidates.ts';
import type { ArticleComparer } from './article-comparer.ts';
import type { WeighedTerms } from './weigh-terms.ts';

/** Articles that are found for each: a longer list nobody reads. */
export const MAX_NEAREST = 5;

/** Where there are no more. */
const NOBODY = -1;

/** What the nearest articles are found by; articles by their places in the dossier. */
interface Alike {
  readonly slugs: readonly Slug[];
  readonly weighed: WeighedTerms;
  readonly comparer: ArticleComparer;
  /** Articles that share text with one; undefined where none do. */
  readonly sharing: (one: number) => Iterable<number> | undefined;
  /** The larger share of text that two have in common. */
  readonly shareOf: (one: number, other: number) => number;
}

/** Which articles are nearest to each. */
export interface NearestPlaces {
  /** The places of those nearest to one, best first; found when they are first asked for. */
  readonly of: (index: number) => readonly number[];
  /** The same of all articles, MAX_NEAREST numbers for each. */
  readonly all: () => Int32Array;
}

/** What was found before of as many articles, and of which of them it does not hold any more. */
interface KnownPlaces {
  readonly places: Int32Array;
  readonly changed: ReadonlySet<number>;
}

/**
 * Finds the articles nearest to each: only of those that somebody asks for, since in a large dossier all take seconds.
 * @param alike of which nothing is asked for before anything is to be found
 * @param known what need not be found
 */
export function nearestArticles(alike: Alike, known?: KnownPlaces): NearestPlaces {
  const count = alike.slugs.length;
  const places = known ? known.places.slice() : new Int32Array(count * MAX_NEAREST).fill(NOBODY);
  const isFound = new Uint8Array(count).fill(known ? 1 : 0);
  for (const index of known?.changed ?? []) {
    isFound[index] = 0;
    places.fill(NOBODY, index * MAX_NEAREST, (index + 1) * MAX_NEAREST);
  }
  let finder: ((index: number) => void) | undefined;
  const find = (index: number): void => {
    if (isFound[index] === 1) return;
    finder ??= finderInto(places, alike);
    finder(index);
    isFound[index] = 1;
  };
  return {
    of: (index) => {
      find(index);
      return placesIn(places, index);
    },
    all: () => {
      for (let index = 0; index < count; index++) find(index);
      // It takes as much memory as what was found by it.
      finder = undefined;
      return places;
    },
  };
}

function placesIn(places: Int32Array, index: number): number[] {
  const first = index * MAX_NEAREST;
  return [...places.subarray(first, first + MAX_NEAREST)].filter((place) => place !== NOBODY);
}

/** Puts the articles nearest to one into its row. */
function finderInto(
  places: Int32Array,
  { slugs, weighed, comparer, sharing, shareOf }: Alike,
): (index: number) => void {
  const candidates = alikeCandidates(slugs.map((_, article) => weighed.vectorOf(article)));
  /** Of the articles that were found for one article so far, by their place among them. */
  const scores = new Float64Array(MAX_NEAREST + 1);
  const comesFirst = (one: number, other: number): boolean => (slugs[one] ?? '') < (slugs[other] ?? '');
  return (index) => {
    const first = index * MAX_NEAREST;
    let count = 0;
    const own = sharing(index);
    const found = candidates(index);
    for (const other of own === undefined ? found : new Set([...found, ...own])) {
      const score = comparer.score(index, other, shareOf(index, other));
      if (score <= 0) continue;
      let at = count;
      for (; at > 0; at--) {
        const before = places[first + at - 1] ?? NOBODY;
        const beforeScore = scores[at - 1] ?? 0;
        if (beforeScore > score || (beforeScore === score && comesFirst(before, other))) break;
        scores[at] = beforeScore;
        if (at < MAX_NEAREST) places[first + at] = before;
      }
      if (at === MAX_NEAREST) continue;
      scores[at] = score;
      places[first + at] = other;
      count = Math.min(MAX_NEAREST, count + 1);
    }
  };
}
