import { expect, test } from 'vitest';
import { edtfRange } from '../../../../src/core/schema/edtf-range.ts';
import { analyserFor } from '../../../../src/core/search/analysis/analyser-for.ts';
import type { RecordGroup } from '../../../../src/core/search/record.ts';
import { groupSources } from '../../../../src/core/search/writing/group-sources.ts';
import { updateIndex } from '../../../../src/core/search/writing/update-index.ts';
import type { WrittenIndex } from '../../../../src/core/search/writing/written-index.ts';
import { searchCodec } from '../../../../src/dossier/search-codec.ts';

/** Some texts look like the beginning of a group. */
const article = (date: string, number: number): RecordGroup => ({
  kind: 'article',
  slug: `a-${String(number).padStart(4, '0')}`,
  path: `articles/a-${number}/`,
  title: `Bericht ${number}`,
  lang: 'nl',
  date,
  records: [
    { kind: 'passage', id: 'p-1', text: `,{"kind":"article","slug":"a-${number}",`, mentions: [] },
    { kind: 'passage', id: 'p-2', text: `Regel\u2028 "${number % 7}"}])`, mentions: [] },
  ],
});

/** More than two packs of articles. */
const articles = Array.from({ length: 1100 }, (_, number) => article('2016-12-28', number));

type Made = WrittenIndex & { readonly files: ReadonlyMap<string, string> };

function make(groups: readonly RecordGroup[], before?: Made): Made {
  const files = new Map(before?.files);
  const written = updateIndex(
    groupSources(groups),
    [],
    { analyserFor, codec: searchCodec, rangeOf: edtfRange },
    ({ name, text }) => files.set(name, text),
    before && { state: before.state, readFile: (name) => before.files.get(name) },
  );
  return { ...written, files };
}

const first = make(articles);

test.each([
  ['in front of all', [...articles, article('2016-12-01', 5000)], 1],
  ['behind all', [...articles, article('2017-01-01', 5000)], 1],
  ['away from the middle', articles.toSpliced(700, 1), 0],
  ['from the end to the front', articles.with(1099, article('2016-12-01', 1099)), 1],
])('texts go on to other packs without being read: %s', (_, groups, read) => {
  const updated = make(groups, first);
  const anew = make(groups);
  expect(updated.read).toBe(read);
  expect(updated.names).toEqual(anew.names);
  for (const name of anew.names) expect(updated.files.get(name)).toBe(anew.files.get(name));
});

test('packs before an article that is new stay as they are', () => {
  const updated = make([...articles, article('2017-01-01', 5000)], first);
  const [one, two, three] = first.state.packs.articles;
  expect(updated.state.packs.articles.slice(0, 2)).toEqual([one, two]);
  expect(updated.state.packs.articles[2]).not.toBe(three);
});

test('a pack that is cut makes all anew', () => {
  const lost = first.state.packs.articles[1]!;
  const files = new Map(first.files).set(lost, first.files.get(lost)!.slice(0, 5000));
  const groups = articles.toSpliced(3, 1);
  const updated = make(groups, { ...first, files });
  expect(updated.read).toBe(groups.length);
  expect(updated.names).toEqual(make(groups).names);
});
