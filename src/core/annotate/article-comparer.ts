import type { Slug } from '../schema/brands.ts';
import type { WeighedTerms } from './weigh-terms.ts';

/** Share of the score of shared terms that is lost over a long time: more favours the news of the day. */
const TIME_PART = 0.2;

/** Days after which a third of that share is left. */
const NEAR_DAYS = 30;

/** Says how much alike two articles are; articles by their places in the dossier. */
export interface ArticleComparer {
  /**
   * From 0 to 1: the cosine of the two vectors, of which distance in time takes some away; of what then lacks to 1, shared
   * text adds its share.
   */
  readonly score: (one: number, other: number, share: number) => number;
  /** Days from the one to the other; undefined where one of them may be of any day. */
  readonly daysApart: (one: number, other: number) => number | undefined;
  /** Of the terms of both the first `most`, those that weigh most first. */
  readonly sharedTerms: (one: number, other: number, most: number) => Slug[];
}

/** Compares articles two by two; quickest where the first is the same several times in a row. */
export function articleComparer(
  { vectorOf, slugs }: WeighedTerms,
  days: readonly (number | undefined)[],
): ArticleComparer {
  /** What each term weighs in the first article. */
  const weights = new Float64Array(slugs.length);
  let loaded = -1;
  const load = (one: number): void => {
    if (loaded === one) return;
    if (loaded >= 0) for (const term of vectorOf(loaded).terms) weights[term] = 0;
    const { terms, weights: own } = vectorOf(one);
    for (let at = 0; at < terms.length; at++) weights[terms[at] ?? 0] = own[at] ?? 0;
    loaded = one;
  };
  /** What each shared term adds to the cosine, from small to large. */
  let parts = new Float64Array(FIRST_PARTS);
  return { score, daysApart, sharedTerms };

  function score(one: number, other: number, share: number): number {
    const apart = daysApart(one, other);
    const nearness = apart === undefined ? 0 : Math.exp(-Math.abs(apart) / NEAR_DAYS);
    const alike = Math.min(1, cosine(one, other)) * (1 - TIME_PART + TIME_PART * nearness);
    return Math.min(1, alike + (1 - alike) * share);
  }

  function daysApart(one: number, other: number): number | undefined {
    const [from, to] = [days[one], days[other]];
    return from === undefined || to === undefined ? undefined : to - from;
  }

  function cosine(one: number, other: number): number {
    load(one);
    const { terms, weights: others } = vectorOf(other);
    if (terms.length > parts.length) parts = new Float64Array(terms.length * 2);
    let count = 0;
    for (let at = 0; at < terms.length; at++) {
      const part = (weights[terms[at] ?? 0] ?? 0) * (others[at] ?? 0);
      if (part <= 0) continue;
      let place = count++;
      for (; place > 0 && (parts[place - 1] ?? 0) > part; place--) parts[place] = parts[place - 1] ?? 0;
      parts[place] = part;
    }
    // Added from small to large, so that both ways round the sum is the same to the last digit.
    let sum = 0;
    for (let at = 0; at < count; at++) sum += parts[at] ?? 0;
    return sum;
  }

  function sharedTerms(one: number, other: number, most: number): Slug[] {
    load(one);
    const { terms, weights: others } = vectorOf(other);
    const [shared, weigh]: [Slug[], number[]] = [[], []];
    let count = 0;
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at] ?? 0;
      const [slug, part] = [slugs[term], (weights[term] ?? 0) * (others[at] ?? 0)];
      if (part <= 0 || slug === undefined) continue;
      let place = count;
      for (; place > 0; place--) {
        const [before, weighs] = [shared[place - 1] ?? slug, weigh[place - 1] ?? 0];
        if (weighs > part || (weighs === part && before < slug)) break;
        if (place === most) continue;
        shared[place] = before;
        weigh[place] = weighs;
      }
      if (place === most) continue;
      shared[place] = slug;
      weigh[place] = part;
      count = Math.min(most, count + 1);
    }
    return shared;
  }
}

/** Terms that two articles share for which there is room at first. */
const FIRST_PARTS = 64;
