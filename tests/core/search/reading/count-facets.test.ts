import { expect, test } from 'vitest';
import { edtfRange } from '../../../../src/core/schema/edtf-range.ts';
import { analyserFor } from '../../../../src/core/search/analysis/analyser-for.ts';
import { openIndex } from '../../../../src/core/search/reading/open-index.ts';
import type { RecordGroup } from '../../../../src/core/search/record.ts';
import { writeIndex } from '../../../../src/core/search/writing/write-index.ts';
import { searchCodec } from '../../../../src/dossier/search-codec.ts';

const article = (slug: string, outlet: string, text: string): RecordGroup => ({
  kind: 'article',
  slug,
  path: `articles/${slug}/`,
  title: slug,
  lang: 'nl',
  date: '2016-12-28',
  outlet,
  records: [{ kind: 'passage', id: 'p-1', text, mentions: [] }],
});

const files = writeIndex(
  [
    article('a', 'Trouw', 'Het bestand houdt stand.'),
    article('b', 'De Tijd', 'Een bestand in het noorden.'),
    article('c', 'De Tijd', 'De brug is open.'),
  ],
  [],
  { analyserFor, codec: searchCodec, rangeOf: edtfRange },
);
const engine = openIndex({ read: (name) => Promise.resolve(files.get(name)!), analyserFor });

test.each(['bestand', 'bestnad', 'besta'])('facets of %s count what the answer finds', async (query) => {
  const request = { query, limit: 5 };
  expect((await engine.search(request)).totalGroups).toBe(2);
  const { outlet, date } = await engine.facets(request, ['outlet', 'date']);
  expect(outlet!.map(({ value, count }) => [value, count])).toEqual([
    ['De Tijd', 1],
    ['Trouw', 1],
  ]);
  expect(date!.reduce((sum, { count }) => sum + count, 0)).toBe(2);
});

test('a value that was chosen narrows the others, and not its own facet', async () => {
  const request = { query: 'bestnad', filters: { values: { outlet: ['Trouw'] } }, limit: 5 };
  const { outlet, date } = await engine.facets(request, ['outlet', 'date']);
  expect(outlet!.map(({ value, count, chosen }) => [value, count, chosen])).toEqual([
    ['De Tijd', 1, false],
    ['Trouw', 1, true],
  ]);
  expect(date!.map(({ count }) => count)).toEqual([1]);
});
