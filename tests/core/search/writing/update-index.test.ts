import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edtfRange } from '../../../../src/core/schema/edtf-range.ts';
import { analyserFor } from '../../../../src/core/search/analysis/analyser-for.ts';
import type { SplitCompound } from '../../../../src/core/search/analysis/token.ts';
import type { RecordGroup, SearchTerm } from '../../../../src/core/search/record.ts';
import { groupSources } from '../../../../src/core/search/writing/group-sources.ts';
import type { SplitterFor } from '../../../../src/core/search/writing/split-words.ts';
import { updateIndex } from '../../../../src/core/search/writing/update-index.ts';
import type { Kept, WriteOptions, WrittenIndex } from '../../../../src/core/search/writing/written-index.ts';
import { searchCodec } from '../../../../src/dossier/search-codec.ts';

/** What every index is made with. */
const READING = { analyserFor, codec: searchCodec, rangeOf: edtfRange };

const WORDS =
  'leger legers regering regeringsleger vrede vredesgesprekken gesprek Syrië syrie de het en van staakt-het-vuren IS is ' +
  'Navo NAVO stad steden 60.000 dijk dijkdoorbraak doorbraak';
const text = fc.array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 12 }).map((list) => list.join(' '));

/** Takes a word apart where both halves occur twice, so that an edit elsewhere may change a split. */
const splitterFor: SplitterFor = (lang, forms): SplitCompound | undefined => {
  if (lang !== 'nl') return undefined;
  const isWord = (form: string): boolean => (forms.get(form) ?? 0) >= 2;
  const { stem } = analyserFor('nl');
  return (form) => {
    for (let at = 3; at <= form.length - 3; at++) {
      const [first, last] = [form.slice(0, at), form.slice(at)];
      for (const base of [first, first.replace(/s$/, '')])
        if (isWord(base) && isWord(last)) return [stem(base), stem(last)];
    }
    return [];
  };
};

const termsOf = (groups: readonly RecordGroup[]): SearchTerm[] => {
  const found = groups.flatMap(({ records }) =>
    records.flatMap(({ text: own }) => own.match(/legers?/g) ?? []),
  );
  return [
    {
      slug: 'leger',
      term: 'leger',
      type: 'organisation',
      line: '',
      names: ['leger', ...new Set(found)],
      mentions: found.length,
    },
  ];
};

const group = (slug: string): fc.Arbitrary<RecordGroup> =>
  fc
    .record({ title: text, texts: fc.array(text, { minLength: 1, maxLength: 3 }) })
    .map(({ title, texts }): RecordGroup => ({
      kind: 'article',
      slug,
      path: `articles/${slug}/`,
      title,
      lang: 'nl',
      records: texts.map((own, index) => ({
        kind: 'passage',
        id: `p-${index}`,
        text: own,
        mentions: [...own.matchAll(/leger/g)].map(({ index: start }) => ({
          term: 'leger',
          start,
          end: start + 5,
        })),
      })),
    }));

const corpus = fc
  .integer({ min: 6, max: 10 })
  .chain((count) =>
    fc.tuple(...Array.from({ length: count }, (_, index) => group(`a${String(index).padStart(2, '0')}`))),
  );

/** An index with the files that were written. */
type Made = WrittenIndex & { readonly files: ReadonlyMap<string, string> };

const make = (groups: readonly RecordGroup[], options: WriteOptions, before?: Made): Made => {
  const files = new Map<string, string>();
  const kept: Kept | undefined = before && {
    state: before.state,
    readFile: (name) => before.files.get(name),
  };
  const write = ({ name, text: content }: { readonly name: string; readonly text: string }): void => {
    files.set(name, content);
  };
  const written = updateIndex(groupSources(groups), termsOf(groups), options, write, kept);
  return { ...written, files: new Map([...(before?.files ?? []), ...files]) };
};

const expectSame = (updated: Made, anew: Made): void => {
  expect(updated.names).toEqual(anew.names);
  for (const name of anew.names) expect(updated.files.get(name)).toBe(anew.files.get(name));
};

describe('an index that is updated', () => {
  test.each([50, 400, 20_000])('is the one that is made anew (%i bytes a shard)', (shardBytes) => {
    const options = { ...READING, splitterFor, shardBytes };
    fc.assert(
      fc.property(corpus, fc.nat(5), group('new'), (groups, place, other) => {
        const { slug, path } = groups[place]!;
        const edited = groups.with(place, { ...other, slug, path });
        const updated = make(edited, options, make(groups, options));
        expect(updated.read).toBeLessThanOrEqual(groups.length);
        expectSame(updated, make(edited, options));
      }),
      { numRuns: 60 },
    );
  });

  test('twice over is still the same', () => {
    const options = { ...READING, splitterFor, shardBytes: 400 };
    fc.assert(
      fc.property(corpus, group('new'), group('newer'), (groups, one, other) => {
        const place = (slug: number, by: RecordGroup): RecordGroup => ({
          ...by,
          slug: groups[slug]!.slug,
          path: groups[slug]!.path,
        });
        const once = groups.with(1, place(1, one));
        const twice = once.with(3, place(3, other));
        const updated = make(twice, options, make(once, options, make(groups, options)));
        expectSame(updated, make(twice, options));
      }),
      { numRuns: 60 },
    );
  });

  test('is made anew where a file of before is damaged', () => {
    const options = { ...READING, splitterFor };
    const [one, other] = [
      fc.sample(corpus, { numRuns: 1, seed: 3 })[0]!,
      fc.sample(group('new'), { numRuns: 1, seed: 4 })[0]!,
    ];
    const first = make(one, options);
    const edited = one.with(0, { ...other, slug: one[0]!.slug, path: one[0]!.path });
    const damaged = new Map([...first.files].map(([name]) => [name, 'dossierShard("x","AAAA")']));
    const updated = make(edited, options, { ...first, files: damaged });
    expect(updated.read).toBe(edited.length);
    expectSame(updated, make(edited, options));
  });
});
