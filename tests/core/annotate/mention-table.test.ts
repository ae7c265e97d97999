import { expect, it } from 'vitest';
import type { ArticleMentions } from '../../../src/core/annotate/article-memory.ts';
import { mentionIndex } from '../../../src/core/annotate/mention-index.ts';
import { mentionTable } from '../../../src/core/annotate/mention-table.ts';
import { mentionTableBytes, readMentionTable } from '../../../src/core/annotate/mention-table-bytes.ts';
import type { Slug } from '../../../src/core/schema/brands.ts';
import { seededRandom } from '../../bench/seeded-random.ts';

const TERMS = ['brug', 'molen', 'kade', 'sluis'] as Slug[];

/** What could be found in an article, by a number that stands for all of it. */
function foundBy(seed: number): ArticleMentions {
  const random = seededRandom(seed);
  const terms = TERMS.filter(() => random() < 0.5);
  const texts = ['Brug', 'de brug', 'Molen'];
  const mentions = terms.flatMap((_, term) =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, () => [0, 0, 1, term, 0, Math.floor(random() * 3)]),
  );
  return {
    terms,
    texts,
    mentions: Uint32Array.from(mentions.flat()),
    prints: terms.map((term) => `${term} ${seed}`),
    mentionsPrint: seed,
    countsPrint: seed,
  };
}

/** What an index tells of it, without an article being read. */
function toldOf(table: ReturnType<typeof mentionTable>) {
  const articles = Array.from(table.prints, (_, place) => ({ slug: `artikel-${place}` })) as never[];
  const index = mentionIndex(articles, [], table);
  return {
    counts: [...index.counts()],
    written: [...index.writtenAs()].map(([term, texts]) => [term, [...texts]]),
    articles: TERMS.map((term) => index.articlesOf(term)),
  };
}

it('counts what was found', () => {
  const found: ArticleMentions = {
    terms: ['molen', 'brug'] as Slug[],
    texts: ['Molen', 'brug', 'Brug'],
    mentions: Uint32Array.from(
      [
        [0, 0, 5, 0, 1, 0],
        [0, 6, 10, 1, 1, 1],
        [1, 0, 4, 1, 0, 2],
        [2, 0, 4, 1, 0, 1],
      ].flat(),
    ),
    prints: ['m', 'b'],
    mentionsPrint: 1,
    countsPrint: 1,
  };
  const { counts, written } = toldOf(mentionTable([found, found]));
  expect(counts).toEqual([
    ['molen', 2],
    ['brug', 6],
  ]);
  expect(written).toEqual([
    ['molen', [['Molen', 2]]],
    [
      'brug',
      [
        ['brug', 4],
        ['Brug', 2],
      ],
    ],
  ]);
});

it.each([1, 2, 3, 4, 5, 6])('tells after edits what one made anew tells (%i)', (seed) => {
  const random = seededRandom(seed);
  let seeds = Array.from({ length: 12 }, () => Math.floor(random() * 20));
  let table = mentionTable(seeds.map(foundBy));
  for (let edit = 0; edit < 30; edit++) {
    const place = Math.floor(random() * (seeds.length + 1));
    const added = random() < 0.6 ? [Math.floor(random() * 20)] : [];
    seeds = seeds.toSpliced(place, random() < 0.6 ? 1 : 0, ...added);
    table = mentionTable(seeds.map(foundBy), table);
    expect(toldOf(table)).toEqual(toldOf(mentionTable(seeds.map(foundBy))));
  }
});

it('is the same once it was bytes, of the same program', () => {
  const table = mentionTable([1, 2, 3].map(foundBy));
  const bytes = mentionTableBytes(table, 'dit');
  expect(readMentionTable(bytes, 'dit')).toEqual(table);
  expect(readMentionTable(bytes, 'dat')).toBeUndefined();
});
