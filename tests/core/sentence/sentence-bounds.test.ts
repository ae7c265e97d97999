import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Range } from '../../../src/core/schema/dossier.ts';
import { sentenceBounds } from '../../../src/core/sentence/sentence-bounds.ts';
import { sentenceStarts } from '../../../src/core/sentence/sentence-starts.ts';

/** The same of the sentences of the whole text. */
function boundsIn(text: string, { start, end }: Range, lang: string): Range {
  const starts = sentenceStarts(text, lang);
  const first = starts.findLast((position) => position <= start) ?? 0;
  return { start: first, end: starts.find((position) => position >= end && position > first) ?? text.length };
}

const WORDS = ['Ja', 'nee', 'dhr', 'o.a', 'J', 'J.P', 'VS', 'É', 'é', '12', 'brug'];
const ENDS = ['.', '?', '!', '. ', '. ', '? ', '.” ', ".' ", '. (', '.) “', '...', '. – '];
const SIGNS = [' ', ' ', '  ', ',', ': ', '"', "'", '“', '”', '‘', '’', '(', ')', '-'];
const OTHERS = ['🙂', 'e\u0301', '\n', '\u00A0', '\u2028', '\u00AD', '。', 'Да', '؟', '\u0301', ';'];

const LANGUAGES = fc.constantFrom('nl', 'en', 'de-AT', 'fr', 'el', 'xx');

describe('sentenceBounds', () => {
  test.each([
    ['of a newspaper', [...WORDS, ...ENDS, ...SIGNS]],
    ['of any kind', [...WORDS, ...ENDS, ...SIGNS, ...OTHERS]],
  ])('are those of the whole text, in texts %s', (_, pieces) => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 24 }),
        fc.nat(),
        fc.nat(),
        LANGUAGES,
        (parts, a, b, lang) => {
          const text = parts.join('');
          const places = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
          const range = { start: places[0] ?? 0, end: places[1] ?? 0 };
          expect(sentenceBounds(text, range, lang)).toEqual(boundsIn(text, range, lang));
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('of a text without words', () => {
    expect(sentenceBounds('', { start: 0, end: 0 }, 'nl')).toEqual({ start: 0, end: 0 });
  });
});
