import { beforeAll, describe, expect, it } from 'vitest';
import { analyserFor } from '../../../../src/core/search/analysis/analyser-for.ts';
import { NO_COMPOUND_WORDS } from '../../../../src/core/search/analysis/compound-words.ts';
import { splitCompounds } from '../../../../src/core/search/analysis/split-compounds.ts';
import type { SplitCompound } from '../../../../src/core/search/analysis/token.ts';
import { wordsOfTable } from '../../../../src/core/search/analysis/words-of-table.ts';
import { readWordList } from '../../../../src/dossier/read-word-list.ts';
import { linesOf } from './stemmers/lines-of.ts';

const { stem } = analyserFor('nl');
const VOCABULARY = new Map(
  ['assad', 'nusra', 'astana', 'bestand', 'regering', 'leger', 'groep', 'gesprek', 'rusland'].map((form) => [
    form,
    5,
  ]),
);
let split: SplitCompound = () => [];

beforeAll(() => {
  const words = wordsOfTable(readWordList('nl')!);
  split = splitCompounds({ vocabulary: VOCABULARY, words, stem });
});

/** Compounds of a file whose parts are all found; a `-` marks words on which people disagree. */
function foundIn(name: string): { readonly found: number; readonly of: number } {
  const lines = linesOf(name, import.meta.dirname).filter(([, first]) => first !== '-');
  const found = lines.filter(([compound = '', ...parts]) => {
    const got = split(compound);
    return parts.every((part) => got.includes(stem(part)));
  });
  return { found: found.length, of: lines.length };
}

function wronglySplit(name: string): { readonly wrong: readonly string[]; readonly of: number } {
  const words = linesOf(name, import.meta.dirname).flat();
  return { wrong: words.filter((word) => split(word).length > 0), of: words.length };
}

it('splits a few words as it splits them among many', () => {
  const words = wordsOfTable(readWordList('nl')!);
  const listed = ['compounds.txt', 'no-compounds.txt'].flatMap((name) =>
    linesOf(name, import.meta.dirname).map(([word = '']) => word),
  );
  listed.push(...LONG);
  const among = splitCompounds({ vocabulary: VOCABULARY, words, stem });
  for (let turn = 0; turn < 300; turn++) among(`woord${turn}`);
  for (let start = 0; start < listed.length; start += 100) {
    const alone = splitCompounds({ vocabulary: VOCABULARY, words, stem });
    for (const word of listed.slice(start, start + 100))
      expect([word, ...alone(word)]).toEqual([word, ...among(word)]);
  }
});

/** Of 31 letters and more: places of longer words have no bits. */
const LONG = [
  'onderhandelingsgesprekspartners',
  'veiligheidsraadsvergaderingszaal',
  'burgerluchtvaartmaatschappijenraad',
  'vredesonderhandelingsgesprekspartners',
  'arbeidsongeschiktheidsverzekeringsmaatschappijen',
];

it('splits words of any length', () => {
  expect(LONG.map(({ length }) => length)).toEqual([31, 32, 34, 37, 48]);
  const among = splitCompounds({
    vocabulary: VOCABULARY,
    words: wordsOfTable(readWordList('nl')!),
    stem,
  });
  for (let turn = 0; turn < 300; turn++) among(`woord${turn}`);
  for (const word of LONG) expect([word, among(word).length > 0]).toEqual([word, true]);
});

describe('splitCompounds', () => {
  it.each([
    ['regeringsleger', ['regering', 'leger']],
    ['vredesgesprekken', ['vrede', 'gesprek']],
    ['hoofdsteden', ['hoofd', 'stad']],
    ['raadsleden', ['raad', 'lid']],
    ['rebellengroepen', ['rebel', 'groep']],
    ['nusrafront', ['nusra', 'front']],
    ['zonnepanelen', ['zon', 'paneel']],
    ['luchtaanvallen', ['lucht', 'aanval']],
  ])('%s → %j', (compound, parts) => {
    expect(split(compound)).toEqual(parts.map(stem));
  });

  it('gives the parts of a part too', () => {
    expect(split('ziekenhuisbed')).toEqual(['ziekenhuis', 'ziek', 'huis', 'bed'].map(stem));
  });

  it.each([
    'minister',
    'gesprekken',
    'rusland',
    'staakthetvuren',
    'speelden',
    'besloten',
    'onderhandelen',
    'f16',
  ])('leaves %s whole', (word) => {
    expect(split(word)).toEqual([]);
  });

  it('splits nothing where it knows no words', () => {
    const none = splitCompounds({ vocabulary: new Map(), words: NO_COMPOUND_WORDS, stem });
    expect(none('regeringsleger')).toEqual([]);
  });

  it('knows names by the dossier, once they occur often enough to be no error', () => {
    const known = (occurrences: number): SplitCompound =>
      splitCompounds({ vocabulary: new Map([['nusra', occurrences]]), words: NO_COMPOUND_WORDS, stem });
    expect(known(1)('nusrafront')).toEqual([]);
    expect(known(2)('nusrafront')).toEqual(['nusra', 'front']);
  });

  it('makes no compound of two names', () => {
    const vocabulary = new Map([
      ['nusra', 9],
      ['aleppo', 9],
    ]);
    expect(splitCompounds({ vocabulary, words: NO_COMPOUND_WORDS, stem })('nusraaleppo')).toEqual([]);
  });
});

/** What it was made with, and what it was not. */
describe.each([
  ['compounds.txt', 'no-compounds.txt', 0.95, 0.01],
  ['compounds-held-out.txt', 'no-compounds-held-out.txt', 0.92, 0.02],
])('%s', (compounds, others, recall, mistakes) => {
  it(`finds the parts of at least ${recall * 100} %`, () => {
    const { found, of } = foundIn(compounds);
    expect(of).toBeGreaterThanOrEqual(45);
    expect(found / of).toBeGreaterThanOrEqual(recall);
  });

  it(`splits at most ${mistakes * 100} % of the words that are none`, () => {
    const { wrong, of } = wronglySplit(others);
    expect(of).toBeGreaterThanOrEqual(120);
    expect(wrong.length / of, wrong.join(' ')).toBeLessThanOrEqual(mistakes);
  });
});
