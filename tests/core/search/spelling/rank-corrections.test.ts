import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyserFor } from '../../../../src/core/search/analysis/analyser-for.ts';
import { correctionKeys } from '../../../../src/core/search/spelling/correction-keys.ts';
import {
  type CorrectionCandidate,
  rankCorrections,
} from '../../../../src/core/search/spelling/rank-corrections.ts';
import { wordsOfTable } from '../../../../src/core/search/analysis/words-of-table.ts';
import { readWordList } from '../../../../src/dossier/read-word-list.ts';
import { ROOT } from '../../../setup/paths.ts';
import { mistyped } from './mistyped.ts';
import { randomOf } from './random-of.ts';
import { partsIn } from '../analysis/parts-in.ts';

const nl = analyserFor('nl');

function candidate(form: string, count = 1, isTerm = false): CorrectionCandidate {
  return { form, count, isTerm };
}

describe('rankCorrections', () => {
  it.each([
    ['bestant', ['bestand', 'bestaan', 'verstand'], 'bestand'],
    ['wapenstilsatnd', ['wapenstilstand', 'stilstand'], 'wapenstilstand'],
    ['Allepo', ['aleppo', 'hallo'], 'aleppo'],
    ['esloten', ['besloten', 'gesloten', 'stoten'], 'besloten'],
    ['onderhandelngen', ['onderhandeling', 'onderhandelingen'], 'onderhandelingen'],
  ])('takes %s out of %j for %s', (word, forms, expected) => {
    expect(
      rankCorrections(
        word,
        forms.map((form) => candidate(form)),
      )?.form,
    ).toBe(expected);
  });

  it('has none where nothing is near', () => {
    expect(rankCorrections('xyzzy', [candidate('bestand')])).toBeUndefined();
    expect(rankCorrections('os', [candidate('is'), candidate('as')])).toBeUndefined();
    const none: readonly CorrectionCandidate[] = [];
    expect(rankCorrections('bestand', none)).toBeUndefined();
  });

  it('settles a tie by how common a word is, and by the glossary', () => {
    const words = [candidate('gaten', 1), candidate('baten', 64)];
    expect(rankCorrections('xaten', words)?.form).toBe('baten');
    expect(rankCorrections('xaten', [candidate('baten'), candidate('gaten', 1, true)])?.form).toBe('gaten');
  });

  it('does not depend on the order of the candidates', () => {
    const words = ['baten', 'gaten', 'maten', 'laten', 'praten'].map((form) => candidate(form));
    fc.assert(
      fc.property(fc.shuffledSubarray(words, { minLength: words.length }), (shuffled) => {
        expect(rankCorrections('xaten', shuffled)?.form).toBe('baten');
      }),
    );
  });
});

describe('correctionKeys', () => {
  it('names a place that holds the right word, whatever single mistake was made', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from('abcdeinrst')),
      minLength: 5,
      maxLength: 14,
    });
    fc.assert(
      fc.property(letters, fc.nat(), (right, seed) => {
        const typed = mistyped(right, randomOf(seed));
        const { beginning, end } = correctionKeys(typed);
        expect(right.startsWith(beginning) || right.endsWith(end)).toBe(true);
      }),
    );
  });
});

/** Single mistakes that are tried; more takes longer and tells little more. */
const TRIES = 1_500;
/** Forms of the vocabulary they are made in. */
const FORMS = 4_000;

describe('single mistakes in a dossier of Dutch news', () => {
  let vocabulary: readonly CorrectionCandidate[] = [];

  beforeAll(() => {
    vocabulary = newsVocabulary();
  });

  it('are put right in at least 95 %', () => {
    const random = randomOf(20161229);
    const known = new Set(vocabulary.map(({ form }) => form));
    const long = vocabulary.filter(({ form }) => form.length >= 5);
    const byStart = Map.groupBy(vocabulary, ({ form }) => form.slice(0, 2));
    let right = 0;
    let tried = 0;
    while (tried < TRIES) {
      const { form } = long[random(long.length)]!;
      const typed = mistyped(form, random);
      if (known.has(typed)) continue;
      tried++;
      const { beginning, end } = correctionKeys(typed);
      const near = [
        ...(byStart.get(beginning) ?? []),
        ...vocabulary.filter((word) => word.form.endsWith(end)),
      ];
      const found = rankCorrections(typed, near)?.form;
      if (found !== undefined && (found === form || nl.stem(found) === nl.stem(form))) right++;
    }
    expect(vocabulary.length).toBeGreaterThanOrEqual(3_000);
    expect(right / tried).toBeGreaterThanOrEqual(0.95);
  });
});

/** Forms of the shipped articles with how often they occur, filled up from the dictionary. */
function newsVocabulary(): readonly CorrectionCandidate[] {
  const folder = join(ROOT, 'content/articles');
  const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const counts = new Map<string, number>();
  for (const { form } of nl.analyse(texts.join('\n'))) {
    if (/^[a-z]{3,}$/.test(form)) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const nouns = partsIn(wordsOfTable(readWordList('nl')!));
  const random = randomOf(7);
  while (counts.size < FORMS) {
    const noun = nouns[random(nouns.length)]!;
    if (noun.length <= 14 && !counts.has(noun)) counts.set(noun, 1 + random(3));
  }
  return [...counts].map(([form, count]) => candidate(form, count));
}
