import { expect, test } from 'vitest';
import { analyserFor } from '../../../../src/core/search/analysis/analyser-for.ts';
import type { RecordGroup } from '../../../../src/core/search/record.ts';
import { groupSources } from '../../../../src/core/search/writing/group-sources.ts';
import { type AnalysedCorpus, analyseGroups } from '../../../../src/core/search/writing/analyse-groups.ts';
import { differing } from '../../../../src/core/search/writing/differing.ts';
import { Vocabulary } from '../../../../src/core/search/writing/vocabulary.ts';

const group = (...texts: string[]): RecordGroup => ({
  kind: 'article',
  slug: 'brug',
  path: 'articles/brug/',
  title: 'Brug open',
  lang: 'nl',
  records: texts.map((text, index) => ({ kind: 'passage', id: `p-${index}`, text, mentions: [] })),
});

function difference(before: RecordGroup, after: RecordGroup): { words: string[]; counts: object } {
  const vocabulary = new Vocabulary();
  const read = (one: RecordGroup): AnalysedCorpus =>
    analyseGroups(
      groupSources([one]).map((source) => ({ number: 0, group: source })),
      analyserFor,
      vocabulary,
    );
  const found = differing(read(before), read(after), [{ before: 0, fresh: 0 }]);
  const wordOf = (number: number): string => vocabulary.texts.text(vocabulary.exact.at(number));
  return {
    words: [...found.words].map(wordOf).sort(),
    counts: Object.fromEntries([...found.counts].map(([number, count]) => [wordOf(number), count])),
  };
}

test('the same texts differ in nothing', () => {
  expect(difference(group('De brug is open.'), group('De brug is open.'))).toEqual({ words: [], counts: {} });
});

test('a word behind the others moves none of them', () => {
  const found = difference(group('De brug is weer open.'), group('De brug is weer open gegaan.'));
  expect(found).toEqual({ words: ['gegaan'], counts: { gegaan: 1 } });
});

test('a word between others moves those behind it, and no word of other records', () => {
  const found = difference(
    group('De brug is nu open.', 'De brug is oud.'),
    group('De brug is nu weer open.', 'De brug is oud.'),
  );
  expect(found).toEqual({ words: ['open', 'weer'], counts: { weer: 1 } });
});

test('a text of another length touches all of its words', () => {
  const found = difference(group('De brug'), group('De brug is vandaag alweer open voor al het verkeer'));
  expect(found.words).toEqual(expect.arrayContaining(['brug', 'de', 'verkeer']));
  expect(found.counts).not.toHaveProperty('brug');
});
