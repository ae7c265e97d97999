import { expect, test } from 'vitest';
import { edtfRange } from '../../../../src/core/schema/edtf-range.ts';
import { analyserFor } from '../../../../src/core/search/analysis/analyser-for.ts';
import { openIndex } from '../../../../src/core/search/reading/open-index.ts';
import type { RecordGroup, SearchTerm } from '../../../../src/core/search/record.ts';
import { writeIndex } from '../../../../src/core/search/writing/write-index.ts';
import { searchCodec } from '../../../../src/dossier/search-codec.ts';

const TERMS = 40;

const slugs = Array.from({ length: TERMS }, (_, number) => `plaats-${String(number).padStart(2, '0')}`);
const nameOf = (slug: string): string => `${slug.replace('-', '')} aan zee`;
const groups = [
  {
    kind: 'article',
    slug: 'brug',
    path: 'articles/brug/',
    title: 'De brug is open',
    lang: 'nl',
    records: [
      {
        kind: 'passage',
        id: 'p-1',
        text: `Ook in ${nameOf(slugs[3]!)}.`,
        mentions: [{ term: slugs[3]!, start: 7, end: 7 + nameOf(slugs[3]!).length }],
      },
    ],
  },
  ...slugs.map((slug) => ({
    kind: 'term' as const,
    slug,
    path: `glossary/${slug}/`,
    title: nameOf(slug),
    lang: 'nl',
    records: [{ kind: 'note' as const, id: slug, text: 'Een plaats.', mentions: [] }],
  })),
] satisfies RecordGroup[];
const terms: readonly SearchTerm[] = slugs.map((slug) => ({
  slug,
  term: nameOf(slug),
  type: 'place',
  line: 'Een plaats.',
  names: [nameOf(slug), `${slug.replace('-', '')} (oud)`],
  mentions: slug === slugs[3] ? 1 : 0,
}));
const files = writeIndex(groups, terms, { analyserFor, codec: searchCodec, rangeOf: edtfRange });

/** Searches, and gives the texts of the files that were asked for; all but the root may never come. */
async function readFor(query: string, comes = true): Promise<readonly string[]> {
  const read: string[] = [];
  const engine = openIndex({
    analyserFor,
    read: (name) => {
      const text = files.get(name)!;
      read.push(text);
      return comes || name === 'index.js' ? Promise.resolve(text) : new Promise(() => undefined);
    },
    readArticle: () => Promise.reject(new Error('Nothing but the index is there.')),
  });
  const answered = engine.search({ query, limit: 3 });
  await (comes ? answered : new Promise((resolve) => setTimeout(resolve, 20)));
  return read;
}

const isPack = (text: string): boolean => text.includes(',[');

test('the texts of terms are in small packs, of which those are read that have results', async () => {
  expect([...files.values()].filter(isPack).length).toBeGreaterThan(3);
  const read = await readFor('plaats39 "aan zee"');
  expect(read.filter((text) => isPack(text) && text.includes('"plaats-39"'))).toHaveLength(1);
  expect(read.filter((text) => isPack(text) && text.includes('"plaats-20"'))).toEqual([]);
});

test('where terms are mentioned is read beside the words of the query, not after them', async () => {
  const [atOnce, inAll] = [await readFor('plaats03', false), await readFor('plaats03')];
  // Only texts wait for what was found.
  expect(inAll.filter((text) => !isPack(text) && !atOnce.includes(text))).toEqual([]);
  expect(inAll.length).toBeGreaterThan(atOnce.length);
});
