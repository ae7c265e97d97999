import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyserFor } from '../../../src/core/search/analysis/analyser-for.ts';
import type { SplitCompound } from '../../../src/core/search/analysis/token.ts';
import { docNumber } from '../../../src/core/search/index-format/doc-number.ts';
import { openIndex } from '../../../src/core/search/reading/open-index.ts';
import {
  RECORD_KINDS,
  type RecordGroup,
  type SearchRecord,
  type SearchTerm,
} from '../../../src/core/search/record.ts';
import { RANKING } from '../../../src/core/search/ranking/constants.ts';
import { numberGroups } from '../../../src/core/search/writing/number-groups.ts';
import { writeIndex } from '../../../src/core/search/writing/write-index.ts';
import { naiveSearch } from './naive-search.ts';
import { edtfRange } from '../../../src/core/schema/edtf-range.ts';
import { searchCodec } from '../../../src/dossier/search-codec.ts';

const DUTCH =
  'leger legers regering regeringsleger regeringslegers vrede gesprek gesprekken vredesgesprekken Syrië Syrie syrische de het en van ' +
  'bestand bestanden staakt-het-vuren staakthetvuren wapenstilstand IS is VS stad steden 60.000 60000 Noord-Korea';
const ENGLISH = 'army armies peace talks the of and truce cities city running runs IS Syria';
const words = (text: string): fc.Arbitrary<string> => fc.constantFrom(...text.split(' '));

const PARTS: Readonly<Record<string, readonly string[]>> = {
  regeringsleger: ['regering', 'leger'],
  regeringslegers: ['regering', 'leger'],
  vredesgesprekken: ['vrede', 'gesprek'],
};
const nl = analyserFor('nl');
const split: SplitCompound = (form) => (PARTS[form] ?? []).map(nl.stem);

const TERMS: readonly SearchTerm[] = [
  {
    slug: 'bestand',
    term: 'staakt-het-vuren',
    type: 'concept',
    line: 'Afspraak.',
    names: ['staakt-het-vuren', 'bestand', 'wapenstilstand', 'truce'],
    mentions: 3,
  },
  {
    slug: 'leger',
    term: 'het leger van Syrië',
    type: 'organisation',
    line: '',
    names: ['leger van Syrië', 'army'],
    mentions: 1,
  },
];

/** Mentions where a text has a name of a term. */
function mentionsIn(text: string): SearchRecord['mentions'] {
  return TERMS.flatMap(({ slug, names }) =>
    names.flatMap((name) =>
      [...text.matchAll(new RegExp(`(?<![\\p{L}-])${name}(?![\\p{L}-])`, 'gu'))].map(({ index }) => ({
        term: slug,
        start: index,
        end: index + name.length,
      })),
    ),
  );
}

const group = (lang: string, vocabulary: string): fc.Arbitrary<RecordGroup> => {
  const text = fc.array(words(vocabulary), { minLength: 0, maxLength: 9 }).map((list) => list.join(' '));
  const record = fc.record({
    kind: fc.constantFrom('passage', 'passage', 'passage', 'note', 'quote', 'heading' as const),
    text,
    subhead: fc.option(text, { nil: undefined }),
  });
  return fc
    .record({
      slug: fc.stringMatching(/^[a-z]{1,4}$/),
      title: text,
      records: fc.array(record, { maxLength: 4 }),
      kind: fc.constantFrom('article', 'article', 'term' as const),
      date: fc.constantFrom('2016-12-01', '2016-12-30', '2017'),
    })
    .map(({ slug, title, records, kind, date }): RecordGroup => ({
      kind,
      slug,
      path: `${kind}/${slug}/`,
      title,
      lang,
      date,
      records: records.map(({ text: own, subhead, kind: ownKind }, index) => ({
        kind: ownKind,
        id: `p-${index}`,
        text: own,
        mentions: mentionsIn(own),
        ...(subhead !== undefined && { subhead }),
      })),
    }));
};

const corpus = fc
  .array(fc.oneof(group('nl', DUTCH), group('nl', DUTCH), group('en', ENGLISH)), {
    minLength: 1,
    maxLength: 12,
  })
  .map((groups) => [...new Map(groups.map((one) => [one.path, one])).values()]);

const anyWord = fc.oneof(words(DUTCH), words(DUTCH), words(ENGLISH), fc.constantFrom('zq9', 'vs'));
const phrase = fc.array(anyWord, { minLength: 1, maxLength: 3 }).map((list) => `"${list.join(' ')}"`);
const query = fc
  .array(
    fc.oneof(
      anyWord,
      anyWord,
      anyWord,
      phrase,
      anyWord.map((word) => `-${word}`),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((pieces) => pieces.join(' '));

async function indexed(
  groups: readonly RecordGroup[],
  text: string,
  synonyms: boolean,
  shardBytes: number,
  enoughAlone: number,
) {
  const files = writeIndex(groups, TERMS, {
    analyserFor,
    codec: searchCodec,
    rangeOf: edtfRange,
    splitterFor: (lang) => (lang === 'nl' ? split : undefined),
    shardBytes,
  });
  const engine = openIndex({
    read: (name) => Promise.resolve(files.get(name) ?? ''),
    analyserFor,
    recordsShown: Infinity,
    constants: { ...RANKING, enoughAlone },
  });
  return engine.search({ query: text, synonyms, limit: Infinity });
}

describe('the index finds what a scorer without one finds', () => {
  const numbersOf = (groups: readonly RecordGroup[]): Map<string, number> =>
    new Map(numberGroups(groups).map(({ number, group: one }) => [one.path, number]));

  test.each([
    ['shards of one key', 1],
    ['shards of some keys', 200],
    ['one shard', 1e9],
  ])('%s', async (_, shardBytes) => {
    await fc.assert(
      fc.asyncProperty(
        corpus,
        query,
        fc.boolean(),
        fc.constantFrom(1, 2, 10),
        async (groups, text, synonyms, enough) => {
          const languages = [...new Set(groups.map(({ lang }) => lang))];
          const answer = await indexed(groups, text, synonyms, shardBytes, enough);
          if (answer.usedCorrection || answer.notes.some(({ code }) => code === 'only-excluded')) return;
          expect(answer.notes.map(({ code }) => code)).not.toContain('partial');
          const numbers = numbersOf(groups);
          const counts = languages.map((lang) => ({
            lang,
            size: groups
              .filter((one) => one.lang === lang)
              .reduce((sum, { records }) => sum + records.length + 1, 0),
          }));
          const order = counts
            .sort((a, b) => b.size - a.size || (a.lang < b.lang ? -1 : 1))
            .map(({ lang }) => analyserFor(lang));
          const wanted = naiveSearch(groups, TERMS, text, synonyms, order, split, enough);
          const found = answer.groups.flatMap(({ path, hits }) => {
            const records = groups.find((one) => one.path === path)!.records;
            return hits.map(({ id, score }) => {
              const place = records.findIndex((record) => record.id === id);
              return {
                doc: docNumber(numbers.get(path)!, place + 1, RECORD_KINDS.indexOf(records[place]!.kind)),
                score,
              };
            });
          });
          const shown = (hits: readonly { doc: number; score: number }[]): unknown =>
            [...hits].sort((a, b) => a.doc - b.doc).map(({ doc, score }) => [doc, score.toFixed(9)]);
          expect(shown(found)).toEqual(shown(wanted.filter(({ doc }) => doc % 8 !== 7)));
          const scores = answer.groups.map(({ score }) => score);
          expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        },
      ),
      { numRuns: 60 },
    );
  });
});
