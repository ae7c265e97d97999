import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyserFor } from '../../../../src/core/search/analysis/analyser-for.ts';
import type { SplitCompound } from '../../../../src/core/search/analysis/token.ts';
import type { RecordGroup, SearchTerm } from '../../../../src/core/search/record.ts';
import type { SplitterFor } from '../../../../src/core/search/writing/split-words.ts';
import { updateIndex } from '../../../../src/core/search/writing/update-index.ts';

const WORDS =
  'leger legers regering regeringsleger vrede vredesgesprekken gesprek Syrië syrie de het en van staakt-het-vuren IS is ' +
  'Navo NAVO stad steden 60.000 dijk dijkdoorbraak doorbraak';
const text = fc.array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 12 }).map((list) => list.join(' '));

/** Takes a word apart where both halves occur twice, so that an edit elsewhere may change a split. */
const splitterFor: SplitterFor = (lang, forms): SplitCompound | undefined => {
  if (lang !== 'nl') return undefined;
  const counts = new Map<string, number>();
  for (const { form, frequency } of forms) counts.set(form, (counts.get(form) ?? 0) + frequency);
  const isWord = (form: string): boolean => (counts.get(form) ?? 0) >= 2;
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

describe('an index that is updated', () => {
  test.each([50, 400, 20_000])('is the one that is made anew (%i bytes a shard)', (shardBytes) => {
    const options = { analyserFor, splitterFor, shardBytes };
    fc.assert(
      fc.property(corpus, fc.nat(5), group('new'), (groups, place, other) => {
        const first = updateIndex(groups, termsOf(groups), options);
        const { slug, path } = groups[place]!;
        const edited = groups.with(place, { ...other, slug, path });
        const anew = updateIndex(edited, termsOf(edited), options);
        const readFile = (name: string): string | undefined => first.files.get(`${name}.js`);
        const updated = updateIndex(edited, termsOf(edited), options, { state: first.state, readFile });
        expect(updated.names).toEqual(anew.names);
        const all = new Map([...first.files, ...updated.files]);
        for (const name of updated.names) expect(all.get(name)).toBe(anew.files.get(name));
      }),
      { numRuns: 60 },
    );
  });

  test('twice over is still the same', () => {
    const options = { analyserFor, splitterFor, shardBytes: 400 };
    fc.assert(
      fc.property(corpus, group('new'), group('newer'), (groups, one, other) => {
        const place = (slug: number, by: RecordGroup): RecordGroup => ({
          ...by,
          slug: groups[slug]!.slug,
          path: groups[slug]!.path,
        });
        const once = groups.with(1, place(1, one));
        const twice = once.with(3, place(3, other));
        const files = new Map<string, string>();
        const keep = ({ files: some }: { readonly files: ReadonlyMap<string, string> }): void => {
          for (const [name, content] of some) files.set(name, content);
        };
        const readFile = (name: string): string | undefined => files.get(`${name}.js`);
        const a = updateIndex(groups, termsOf(groups), options);
        keep(a);
        const b = updateIndex(once, termsOf(once), options, { state: a.state, readFile });
        keep(b);
        const c = updateIndex(twice, termsOf(twice), options, { state: b.state, readFile });
        keep(c);
        const anew = updateIndex(twice, termsOf(twice), options);
        expect(c.names).toEqual(anew.names);
        for (const name of c.names) expect(files.get(name)).toBe(anew.files.get(name));
      }),
      { numRuns: 60 },
    );
  });

  test('is made anew where a file of before is damaged', () => {
    const options = { analyserFor, splitterFor };
    const [one, other] = [
      fc.sample(corpus, { numRuns: 1, seed: 3 })[0]!,
      fc.sample(group('new'), { numRuns: 1, seed: 4 })[0]!,
    ];
    const first = updateIndex(one, termsOf(one), options);
    const edited = one.with(0, { ...other, slug: one[0]!.slug, path: one[0]!.path });
    const updated = updateIndex(edited, termsOf(edited), options, {
      state: first.state,
      readFile: () => 'dossierShard("x","AAAA")',
    });
    expect([...updated.files]).toEqual([...updateIndex(edited, termsOf(edited), options).files]);
  });
});
