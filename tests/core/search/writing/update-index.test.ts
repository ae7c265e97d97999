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
import { TextPool } from '../../../../src/core/search/text-pool.ts';
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

/** Every term that is found, and one that is none. */
const termsOf = (groups: readonly RecordGroup[]): SearchTerm[] => {
  const found = groups.flatMap(({ records }) =>
    records.flatMap(({ text: own }) => own.match(/legers?/g) ?? []),
  );
  const named = groups.filter(({ kind }) => kind === 'term');
  return [
    {
      slug: 'leger',
      term: 'leger',
      type: 'organisation',
      line: '',
      names: ['leger', ...new Set(found)],
      mentions: found.length,
    },
    ...named.map(({ slug, title }): SearchTerm => ({
      slug,
      term: title,
      type: 'concept',
      line: title,
      names: [title],
      mentions: 1,
    })),
  ];
};

const FOLDERS = { article: 'articles', term: 'glossary', claim: 'claims', event: 'events' } as const;

const called = (slug: string, other: RecordGroup): RecordGroup => ({
  ...other,
  slug,
  path: `${FOLDERS[other.kind]}/${slug}/`,
});

const group = (
  slug: string,
  kinds: readonly RecordGroup['kind'][] = ['article'],
): fc.Arbitrary<RecordGroup> =>
  fc
    .record({
      kind: fc.constantFrom(...kinds),
      date: fc.constantFrom('2016-12-28', '2016-12-29', '2017-01-02', undefined),
      lang: fc.constantFrom('nl', 'nl', 'nl', 'nl-BE', 'en'),
      title: text,
      texts: fc.array(text, { minLength: 1, maxLength: 3 }),
      note: fc.boolean(),
    })
    .map(({ kind, date, lang, title, texts, note }): RecordGroup =>
      called(slug, {
        kind,
        slug,
        path: '',
        title,
        lang,
        ...(date !== undefined && { date }),
        records: texts.map((own, index) => ({
          kind: kind === 'article' ? (note && index > 0 ? 'note' : 'passage') : kind,
          id: `p-${index}`,
          text: own,
          mentions: [...own.matchAll(/leger/g)].map(({ index: start }) => ({
            term: 'leger',
            start,
            end: start + 5,
          })),
        })),
      }),
    );

const slugs = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `a${String(index).padStart(2, '0')}`);

const corpus = fc
  .integer({ min: 6, max: 10 })
  .chain((count) => fc.tuple(...slugs(count).map((slug) => group(slug))));

/** Of all kinds, so many that some may come or go before all is made anew. */
const mixedCorpus = fc
  .integer({ min: 12, max: 40 })
  .chain((count) =>
    fc.tuple(...slugs(count).map((slug) => group(slug, ['article', 'article', 'term', 'claim', 'event']))),
  );

/** One thing that an editor does. */
type Edit = (groups: readonly RecordGroup[]) => readonly RecordGroup[];

const edit: fc.Arbitrary<Edit> = fc
  .record({
    what: fc.constantFrom('add', 'remove', 'rename', 'redate', 'replace', 'alter'),
    where: fc.nat(1000),
    slug: fc.integer({ min: 0, max: 99 }),
    other: group('new', ['article', 'article', 'term', 'claim']),
  })
  .map(({ what, where, slug, other }) => (groups) => {
    const place = where % groups.length;
    const own = groups[place]!;
    const free = `a${String(slug).padStart(2, '0')}-nieuw-${where}`;
    if (what === 'add') return [...groups, called(free, other)];
    if (what === 'remove') return groups.toSpliced(place, 1);
    if (what === 'rename') return groups.with(place, called(free, own));
    if (what === 'redate') return groups.with(place, { ...own, date: other.date ?? '2015' });
    if (what === 'replace') return groups.with(place, called(free, other));
    return groups.with(place, {
      ...called(own.slug, { ...other, kind: own.kind }),
      date: own.date ?? '2015',
    });
  });

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

/** How often each key occurs; those that do not are left out. */
const occurrencesIn = ({ state: { vocabulary, occurrences } }: Made): ReadonlyMap<string, number> => {
  const keys = new TextPool(vocabulary.keys);
  const found = Array.from(occurrences, (count, key) => [keys.text(key), count] as const);
  return new Map(found.filter(([, count]) => count > 0).sort(([one], [other]) => (one < other ? -1 : 1)));
};

const expectSame = (updated: Made, anew: Made): void => {
  expect(occurrencesIn(updated)).toEqual(occurrencesIn(anew));
  expect(updated.names).toEqual(anew.names);
  for (const name of anew.names) expect(updated.files.get(name)).toBe(anew.files.get(name));
};

/** Groups that are new, or say something else. */
const differing = (before: readonly RecordGroup[], after: readonly RecordGroup[]): number => {
  const known = new Set(groupSources(before).map(({ path, print }) => `${path} ${print}`));
  return groupSources(after).filter(({ path, print }) => !known.has(`${path} ${print}`)).length;
};

/** Share of groups beyond which all is read. */
const MOST_READ = 0.2;

describe('an index that is updated', () => {
  test.each([
    [50, 12_000],
    [400, 3],
    [20_000, 10],
  ])(
    'is the one that is made anew (%i bytes a shard, %i occurrences a line)',
    (shardBytes, mostOccurrences) => {
      const options = { ...READING, splitterFor, shardBytes, mostOccurrences };
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
    },
  );

  test.each([{ shardBytes: 60, mostOccurrences: 4 }, { shardBytes: 900, mostOccurrences: 25 }, {}])(
    'is the one that is made anew, whatever comes, goes or moves (%j)',
    (sizes) => {
      const options = { ...READING, splitterFor, ...sizes };
      fc.assert(
        fc.property(mixedCorpus, fc.array(edit, { minLength: 1, maxLength: 4 }), (groups, edits) => {
          let now: readonly RecordGroup[] = groups;
          let index = make(now, options);
          for (const one of edits) {
            const next = one(now);
            const updated = make(next, options, index);
            const changed = differing(now, next);
            const isOther =
              changed > next.length * MOST_READ || updated.state.languages[0] !== index.state.languages[0];
            expect(updated.read).toBe(isOther ? next.length : changed);
            [now, index] = [next, updated];
          }
          expectSame(index, make(now, options));
        }),
        { numRuns: 80 },
      );
    },
  );

  test('twice over is still the same', () => {
    const options = { ...READING, splitterFor, shardBytes: 400, mostOccurrences: 5 };
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
