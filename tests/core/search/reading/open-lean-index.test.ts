import { expect, test } from 'vitest';
import { edtfRange } from '../../../../src/core/schema/edtf-range.ts';
import { analyserFor } from '../../../../src/core/search/analysis/analyser-for.ts';
import { openLeanIndex } from '../../../../src/core/search/reading/open-lean-index.ts';
import { type Operators, operators } from '../../../../src/core/search/reading/operators.ts';
import { type TypingHelp, typingHelp } from '../../../../src/core/search/reading/typing-help.ts';
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

function open(help: () => Promise<TypingHelp>, more = (): Promise<Operators> => Promise.resolve(operators)) {
  const asked = { help: 0, operators: 0, files: 0 };
  const engine = openLeanIndex({
    read: (name) => {
      asked.files++;
      return Promise.resolve(files.get(name)!);
    },
    analyserFor,
    typingHelp: () => {
      asked.help++;
      return help();
    },
    operators: () => {
      asked.operators++;
      return more();
    },
  });
  return { engine, asked };
}

test('words that are known need no help with typing', async () => {
  const { engine, asked } = open(() => Promise.resolve(typingHelp));
  const { groups, corrections } = await engine.search({ query: 'wapenstilstand', limit: 5 });
  expect(groups.map(({ slug }) => slug)).toEqual(['brug']);
  expect(corrections).toEqual([]);
  expect(asked.help).toBe(0);
});

test('a word that is not known is corrected, and a word begun is completed, with help that is fetched', async () => {
  const { engine, asked } = open(() => Promise.resolve(typingHelp));
  const answer = await engine.search({ query: 'wapenstilstnad', limit: 5 });
  expect(answer.corrections).toEqual([{ word: 'wapenstilstnad', suggestion: 'wapenstilstand' }]);
  expect(answer.groups.map(({ slug }) => slug)).toEqual(['brug']);
  expect((await engine.suggest('wapen', 5)).map(({ text }) => text)).toEqual(['wapenstilstand']);
  // To take the word apart, to correct it, and to complete one.
  expect(asked.help).toBe(3);
});

test('where help cannot be fetched, the search goes on without corrections, and suggesting fails', async () => {
  const { engine } = open(() => Promise.reject(new Error('offline')));
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
  const { engine, asked } = open(() => Promise.resolve(typingHelp));
  await engine.search({ query, limit: 5 });
  expect(asked.operators).toBe(times);
});

test('a choice needs the operators too', async () => {
  const { engine, asked } = open(() => Promise.resolve(typingHelp));
  await engine.search({ query: 'brug', limit: 5, filters: { values: {} } });
  expect(asked.operators).toBe(0);
  await engine.search({ query: 'brug', limit: 5, filters: { values: { lang: ['nl'] } } });
  await engine.search({ query: 'brug', limit: 5, filters: { values: {}, after: '2016' } });
  expect(asked.operators).toBe(2);
});

test('where the operators cannot be fetched, words are searched for, and that is said', async () => {
  const { engine } = open(
    () => Promise.resolve(typingHelp),
    () => Promise.reject(new Error('offline')),
  );
  const answer = await engine.search({ query: '"open brug" -niets bron:x wapen*', limit: 5 });
  expect(answer.groups.map(({ slug }) => slug)).toEqual(['brug']);
  expect(answer.notes).toEqual([{ code: 'partial', part: 'operators' }]);
});

test('what a query needs is read before it is asked', async () => {
  const { engine, asked } = open(() => Promise.resolve(typingHelp));
  await engine.load('wapenstilstand');
  const before = asked.files;
  expect(before).toBeGreaterThan(1);
  const { groups } = await engine.search({ query: 'wapenstilstand', limit: 5 });
  expect(groups.map(({ slug }) => slug)).toEqual(['brug']);
  expect(asked.files).toBe(before);
});

test('of a query that will be corrected no texts are read', async () => {
  const { engine, asked } = open(() => Promise.resolve(typingHelp));
  await engine.load('brug wapenstilstnad');
  const before = asked.files;
  await engine.search({ query: 'brug', limit: 5 });
  expect(asked.files).toBe(before + 1);
});
