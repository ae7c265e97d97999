import { expect, test } from 'vitest';
import { analyserFor } from '../../../../src/core/search/analysis/analyser-for.ts';
import { openLeanIndex } from '../../../../src/core/search/reading/open-lean-index.ts';
import { type TypingHelp, typingHelp } from '../../../../src/core/search/reading/typing-help.ts';
import { writeIndex } from '../../../../src/core/search/writing/write-index.ts';

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
  { analyserFor },
);

function open(help: () => Promise<TypingHelp>) {
  let asked = 0;
  const engine = openLeanIndex({
    read: (name) => Promise.resolve(files.get(name)!),
    analyserFor,
    typingHelp: () => {
      asked++;
      return help();
    },
  });
  return { engine, asked: () => asked };
}

test('words that are known need no help with typing', async () => {
  const { engine, asked } = open(() => Promise.resolve(typingHelp));
  const { groups, corrections } = await engine.search({ query: 'wapenstilstand', limit: 5 });
  expect(groups.map(({ slug }) => slug)).toEqual(['brug']);
  expect(corrections).toEqual([]);
  expect(asked()).toBe(0);
});

test('a word that is not known is corrected, and a word begun is completed, with help that is fetched', async () => {
  const { engine, asked } = open(() => Promise.resolve(typingHelp));
  const answer = await engine.search({ query: 'wapenstilstnad', limit: 5 });
  expect(answer.corrections).toEqual([{ word: 'wapenstilstnad', suggestion: 'wapenstilstand' }]);
  expect(answer.groups.map(({ slug }) => slug)).toEqual(['brug']);
  expect((await engine.suggest('wapen', 5)).map(({ text }) => text)).toEqual(['wapenstilstand']);
  expect(asked()).toBe(2);
});

test('where help cannot be fetched, the search goes on without corrections, and suggesting fails', async () => {
  const { engine } = open(() => Promise.reject(new Error('offline')));
  const answer = await engine.search({ query: 'brug wapenstilstnad', limit: 5 });
  expect(answer.groups.map(({ slug }) => slug)).toEqual(['brug']);
  expect(answer.corrections).toEqual([]);
  await expect(engine.suggest('wapen', 5)).rejects.toThrow('offline');
});
