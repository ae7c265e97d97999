import { expect, test } from 'vitest';
import { analyserFor } from '../../../../src/core/search/analysis/analyser-for.ts';
import { NO_POSTINGS } from '../../../../src/core/search/index-format/postings.ts';
import { RANKING } from '../../../../src/core/search/ranking/constants.ts';
import { corrections } from '../../../../src/core/search/reading/corrections.ts';
import { operators } from '../../../../src/core/search/reading/operators.ts';
import { suggestWords } from '../../../../src/core/search/reading/suggest-words.ts';
import type { RunQuery } from '../../../../src/core/search/reading/query-result.ts';
import { createQueryRunner } from '../../../../src/core/search/reading/query-runner.ts';

const ROOT = {
  version: 0,
  fingerprint: '',
  records: 1,
  meanLength: 1,
  languages: ['nl'],
  articles: 0,
  entries: 0,
  shards: '',
  starts: '',
  packs: [],
  entryPacks: [],
  columns: '',
  termColumns: '',
};

/** A runner over an index without a word, of which a part cannot be read the first times; `read` are the keys that it asked for. */
function runner(failing = 0): { readonly run: RunQuery; readonly read: string[] } {
  const read: string[] = [];
  let failures = failing;
  const run = createQueryRunner({
    access: {
      root: ROOT,
      store: {
        lines: () => Promise.resolve([]),
        shardsBetween: () => 0,
        file: () => Promise.resolve(undefined),
        takeMissing: () => [],
        isWhole: () => failures-- <= 0,
      },
      readWord: (key) => {
        read.push(key);
        return Promise.resolve({
          key,
          head: { forms: [], names: [] },
          own: NO_POSTINGS,
          parts: NO_POSTINGS,
        });
      },
      analysers: [analyserFor('nl')],
      constants: RANKING,
      splitsOf: () => Promise.resolve([]),
    },
    columns: () => Promise.resolve(() => undefined),
    parts: {
      suggestWords: () => Promise.resolve(suggestWords),
      corrections: () => Promise.resolve(corrections),
      operators: () => Promise.resolve(operators),
    },
  });
  return { run, read };
}

const chosen = { values: { outlet: ['Trouw'] } };

test.each<[string, Parameters<RunQuery>, Parameters<RunQuery>]>([
  ['with filters of which none is chosen', [{ query: 'brug' }], [{ query: 'brug', filters: { values: {} } }]],
  ['with what is so anyway', [{ query: 'brug' }], [{ query: 'brug', synonyms: true }]],
  ['to count a facet that has no conditions', [{ query: 'brug' }], [{ query: 'brug' }, 'outlet']],
  [
    'to count the same facet',
    [{ query: 'brug', filters: chosen }, 'lang'],
    [{ query: 'brug', filters: chosen }, 'lang'],
  ],
])('a query asked again is not run again: %s', async (_, first, second) => {
  const { run, read } = runner();
  const result = await run(...first);
  const asked = read.length;
  expect(await run(...second)).toBe(result);
  expect(read).toHaveLength(asked);
});

test.each<[string, Parameters<RunQuery>, Parameters<RunQuery>]>([
  ['another query', [{ query: 'brug' }], [{ query: 'bruggen' }]],
  ['other filters', [{ query: 'brug' }], [{ query: 'brug', filters: chosen }]],
  ['other days', [{ query: 'brug' }], [{ query: 'brug', filters: { values: {}, after: '2016' } }]],
  ['another article', [{ query: 'brug' }], [{ query: 'brug', within: 'articles/a/' }]],
  ['no synonyms', [{ query: 'brug' }], [{ query: 'brug', synonyms: false }]],
  ['kinds, of which quotes are one', [{ query: 'brug' }], [{ query: 'brug' }, 'kind']],
  [
    'a facet that is chosen',
    [{ query: 'brug', filters: chosen }],
    [{ query: 'brug', filters: chosen }, 'outlet'],
  ],
  ['a facet that is named', [{ query: 'brug bron:trouw' }], [{ query: 'brug bron:trouw' }, 'outlet']],
])('what is another question is run: %s', async (_, first, second) => {
  const { run } = runner();
  expect(await run(...second)).not.toBe(await run(...first));
});

test('a result of which a part could not be read is not kept', async () => {
  const { run } = runner(1);
  const first = await run({ query: 'brug' });
  const second = await run({ query: 'brug' });
  expect(second).not.toBe(first);
  expect(await run({ query: 'brug' })).toBe(second);
});

test('only the last few are kept', async () => {
  const { run } = runner();
  const first = await run({ query: 'a' });
  for (const query of ['b', 'c', 'd', 'e']) await run({ query });
  expect(await run({ query: 'a' })).not.toBe(first);
});
