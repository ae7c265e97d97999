import { expect, test } from 'vitest';
import { analyserFor } from '../../../../src/core/search/analysis/analyser-for.ts';
import { unwrapShard } from '../../../../src/core/search/index-format/unwrap-shard.ts';
import { readShard } from '../../../../src/core/search/index-format/read-shard.ts';
import type { RecordGroup } from '../../../../src/core/search/record.ts';
import { groupSources } from '../../../../src/core/search/writing/group-sources.ts';
import type { IndexState } from '../../../../src/core/search/writing/index-state.ts';
import { updateIndex } from '../../../../src/core/search/writing/update-index.ts';
import { writeIndex } from '../../../../src/core/search/writing/write-index.ts';
import type { WriteOptions, WrittenIndex } from '../../../../src/core/search/writing/written-index.ts';
import { edtfRange } from '../../../../src/core/schema/edtf-range.ts';
import { searchCodec } from '../../../../src/dossier/search-codec.ts';

const SYLLABLES = 'ba be bo da de do ka ke ko la le lo ma me mo na ne no ra re ro ta te to'.split(' ');
const wordOf = (number: number): string =>
  [number % 24, Math.floor(number / 24) % 24, (number * 7) % 24].map((place) => SYLLABLES[place]).join('');

/** Articles of sixty words, out of some thousand that are ever rarer. */
const groups = Array.from({ length: 300 }, (_, index): RecordGroup => {
  const words = Array.from({ length: 60 }, (__, place) =>
    wordOf((index * 61 + place * 97) ** 2 % (20 + ((index * place) % 1500))),
  );
  return {
    kind: 'article',
    slug: `a-${String(index).padStart(3, '0')}`,
    path: `articles/a-${index}/`,
    title: `Bericht ${wordOf(index)}`,
    lang: 'nl',
    date: '2016-12-28',
    records: [0, 1, 2].map((part) => ({
      kind: 'passage',
      id: `p-${part}`,
      text: words.slice(part * 20, part * 20 + 20).join(' '),
      mentions: [],
    })),
  };
});

const OPTIONS: WriteOptions = { analyserFor, codec: searchCodec, rangeOf: edtfRange, shardBytes: 650 };

const write = (some: readonly RecordGroup[], options = OPTIONS): ReadonlyMap<string, string> =>
  writeIndex(some, [], options);

test('the same input gives the same bytes, whatever its order', () => {
  expect([...write(groups.toReversed())]).toEqual([...write(groups)]);
});

test('an edited word changes only the shards that hold it', async () => {
  const before = write(groups);
  const [first, ...others] = groups[150]!.records;
  const words = first!.text.split(' ');
  const edited = { ...first!, text: words.with(5, wordOf(3)).join(' ') };
  const after = write(groups.with(150, { ...groups[150]!, records: [edited, ...others] }));
  const gone = [...before].filter(([name]) => !after.has(name));
  const shards = gone.filter(([, text]) => !text.includes('",['));
  // The word that went and the one that came, in the index and in the dictionary both ways; the others stand where they stood.
  expect(before.size).toBeGreaterThan(60);
  expect(shards.length).toBeLessThanOrEqual(7);
  for (const [name, text] of shards) {
    const bytes = await unwrapShard(text, name.slice(0, -3), false);
    const keys = [...readShard(bytes!).keys()].map((key) => key.slice(1));
    const touched = [words[5]!, wordOf(3)].flatMap((word) => [word, Array.from(word).reverse().join('')]);
    const stems = touched.map((word) => analyserFor('nl').stem(word));
    expect(keys.some((key) => touched.includes(key) || stems.includes(key))).toBe(true);
  }
});

test.each([
  ['first', '2015'],
  ['in the middle', '2016-12-28'],
  ['last', '2017-01-02'],
])('an article that comes %s, or goes, gives the index that is made anew', (_, date) => {
  const added: RecordGroup = { ...groups[7]!, slug: 'a-149-bis', path: 'articles/a-149-bis/', date };
  const more = [...groups, added];
  // So that common words are cut into many chunks.
  const options = { ...OPTIONS, mostOccurrences: 40 };
  const files = new Map<string, string>();
  const update = (some: readonly RecordGroup[], state?: IndexState): WrittenIndex =>
    updateIndex(
      groupSources(some),
      [],
      options,
      ({ name, text }) => files.set(name, text),
      state && { state, readFile: (name) => files.get(name) },
    );
  const filesOf = ({ names }: WrittenIndex) => new Map(names.map((name) => [`${name}.js`, files.get(name)]));
  const came = update(more, update(groups).state);
  expect(came.read).toBe(1);
  expect([...filesOf(came)]).toEqual([...write(more, options)]);
  const went = update(groups, came.state);
  expect(went.read).toBe(0);
  expect([...filesOf(went)]).toEqual([...write(groups, options)]);
});
