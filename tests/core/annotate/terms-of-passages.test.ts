import { expect, it } from 'vitest';
import { type ArticleMentions, MENTION_FIELDS } from '../../../src/core/annotate/article-memory.ts';
import { mentionTable } from '../../../src/core/annotate/mention-table.ts';
import { termsOfPassages } from '../../../src/core/annotate/terms-of-passages.ts';
import type { Slug } from '../../../src/core/schema/brands.ts';
import { seededRandom } from '../../bench/seeded-random.ts';

const TERMS = ['brug', 'molen', 'kade', 'sluis'] as Slug[];

const TEXTS = ['Brug', 'de brug', 'Molen'];

/** What could be found in an article of three passages, by a number that stands for all of it. */
function foundBy(seed: number): ArticleMentions {
  const random = seededRandom(seed);
  const named = [0, 1, 2].flatMap((passage) =>
    TERMS.filter(() => random() < 0.4).flatMap((term) =>
      Array.from({ length: 1 + Math.floor(random() * 2) }, () => ({ passage, term })),
    ),
  );
  const terms = [...new Set(named.map(({ term }) => term))];
  return {
    terms,
    texts: TEXTS,
    mentions: Uint32Array.from(
      named.flatMap(({ passage, term }) => [
        ...[passage, 0, 1, terms.indexOf(term), 0],
        Math.floor(random() * TEXTS.length),
      ]),
    ),
    prints: terms.map((term) => `${term} ${seed}`),
    mentionsPrint: seed,
    countsPrint: seed,
  };
}

/** The terms of each passage that has any. */
function expectedOf({ terms, mentions }: ArticleMentions): Slug[][] {
  const found = new Map<number, Set<Slug>>();
  for (let at = 0; at < mentions.length; at += MENTION_FIELDS) {
    const passage = found.get(mentions[at]!) ?? new Set();
    found.set(mentions[at]!, passage.add(terms[mentions[at + 3]!]!));
  }
  return [...found.values()].map((passage) => [...passage]);
}

it.each([1, 2, 3, 4, 5])('are those of every mention, after an edit too, in articles of seed %i', (seed) => {
  const before = [1, 2, 3, 4].map((number) => foundBy(10 * seed + number));
  const after = [foundBy(10 * seed + 7), before[2]!, foundBy(10 * seed + 8), before[0]!];
  const table = mentionTable(after, mentionTable(before));
  const { slugs, terms, starts } = termsOfPassages(after, table);
  const told = starts.slice(1).map((end, passage) => terms.slice(starts[passage], end));
  expect(told.map((passage) => passage.map((term) => slugs[term]))).toEqual(after.flatMap(expectedOf));
});
