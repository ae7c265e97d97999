import { expect, test } from 'vitest';
import { edtfRange } from '../../../../src/core/schema/edtf-range.ts';
import { analyserFor } from '../../../../src/core/search/analysis/analyser-for.ts';
import { corrections } from '../../../../src/core/search/reading/corrections.ts';
import type { LoadParts } from '../../../../src/core/search/reading/engine-parts.ts';
import { openLeanIndex } from '../../../../src/core/search/reading/open-lean-index.ts';
import { operators } from '../../../../src/core/search/reading/operators.ts';
import { suggestWords } from '../../../../src/core/search/reading/suggest-words.ts';
import { writeIndex } from '../../../../src/core/search/writing/write-index.ts';
import { searchCodec } from '../../../../src/dossier/search-codec.ts';

const files = writeIndex(
  [
    {
      kind: 'article',
      slug: 'brug',
      path: 'articles/brug/',
      title: 'De brug is open',
      lang: 'nl',
      records: [{ kind: 'passage', id: 'p-1', text: 'De wapenstilstand houdt stand.', mentions: [] }],
    },
  ],
  [],
  { analyserFor, codec: searchCodec, rangeOf: edtfRange },
);

/** An engine whose parts are as they are, but for those that are given; and how often what was asked for. */
function open(other: Partial<LoadParts> = {}) {
  const asked = { suggestWords: 0, corrections: 0, operators: 0, files: 0 };
  const counted = <Part>(name: keyof LoadParts, load: () => Promise<Part>) => {
    return (): Promise<Part> => {
      asked[name]++;
      return load();
    };
  };
  const parts: LoadParts = {
    suggestWords: () => Promise.resolve(suggestWords),
    corrections: () => Promise.resolve(corrections),
    operators: () => Promise.resolve(operators),
    ...other,
  };
  const engine = openLeanIndex({
    read: (name) => {
      asked.files++;
      return Promise.resolve(files.get(name)!);
    },
    analyserFor,
    parts: {
      suggestWords: counted('suggestWords', parts.suggestWords),
      corrections: counted('corrections', parts.corrections),
      operators: counted('operators', parts.operators),
    },
  });
  return { engine, asked };
}

const offline = (): Promise<never> => Promise.reject(new Error('offline'));

test('words that are known need no corrections', async () => {
  const { engine, asked } = open();
  const answer = await engine.search({ query: 'wapenstilstand', limit: 5 });
  expect(answer.groups.map(({ slug }) => slug)).toEqual(['brug']);
  expect(answer.corrections).toEqual([]);
  expect(asked.corrections).toBe(0);
});

test('a word that is not known is corrected, and a word begun is completed, with parts that are fetched', async () => {
  const { engine, asked } = open();
  const answer = await engine.search({ query: 'wapenstilstnad', limit: 5 });
  expect(answer.corrections).toEqual([{ word: 'wapenstilstnad', suggestion: 'wapenstilstand' }]);
  expect(answer.groups.map(({ slug }) => slug)).toEqual(['brug']);
  expect((await engine.suggest('wapen', 5)).map(({ text }) => text)).toEqual(['wapenstilstand']);
  // To take the word apart, and to correct it.
  expect(asked).toMatchObject({ corrections: 2, suggestWords: 1 });
});

test('where parts cannot be fetched, the search goes on without corrections, and suggesting fails', async () => {
  const { engine } = open({ corrections: offline, suggestWords: offline });
  const answer = await engine.search({ query: 'brug wapenstilstnad', limit: 5 });
  expect(answer.groups.map(({ slug }) => slug)).toEqual(['brug']);
  expect(answer.corrections).toEqual([]);
  await expect(engine.suggest('wapen', 5)).rejects.toThrow('offline');
});

test.each([
  ['brug', 0],
  ['staakt-het-vuren brug?', 0],
  ['"brug is open"', 1],
  ['brug -wapenstilstand', 1],
  ['wapen*', 1],
  ['soort:heading brug', 1],
])('of %s the operators are fetched %d times', async (query, times) => {
  const { engine, asked } = open();
  await engine.search({ query, limit: 5 });
  expect(asked.operators).toBe(times);
});

test('a choice needs the operators too', async () => {
  const { engine, asked } = open();
  await engine.search({ query: 'brug', limit: 5, filters: { values: {} } });
  expect(asked.operators).toBe(0);
  await engine.search({ query: 'brug', limit: 5, filters: { values: { lang: ['nl'] } } });
  await engine.search({ query: 'brug', limit: 5, filters: { values: {}, after: '2016' } });
  expect(asked.operators).toBe(2);
});

test('where the operators cannot be fetched, words are searched for, and that is said', async () => {
  const { engine } = open({ operators: offline });
  const answer = await engine.search({ query: '"open brug" -niets bron:x wapen*', limit: 5 });
  expect(answer.groups.map(({ slug }) => slug)).toEqual(['brug']);
  expect(answer.notes).toEqual([{ code: 'partial', part: 'operators' }]);
});

test('what a query needs is read before it is asked', async () => {
  const { engine, asked } = open();
  await engine.load('wapenstilstand');
  const before = asked.files;
  expect(before).toBeGreaterThan(1);
  const { groups } = await engine.search({ query: 'wapenstilstand', limit: 5 });
  expect(groups.map(({ slug }) => slug)).toEqual(['brug']);
  expect(asked.files).toBe(before);
});

test('of a query that will be corrected no texts are read', async () => {
  const { engine, asked } = open();
  await engine.load('brug wapenstilstnad');
  const before = asked.files;
  await engine.search({ query: 'brug', limit: 5 });
  expect(asked.files).toBe(before + 1);
});
