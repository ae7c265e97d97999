import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findOccurrences } from '../../../src/core/annotate/find-occurrences.ts';
import { foldText } from '../../../src/core/annotate/fold-text.ts';
import { compileMatcher } from '../../../src/core/annotate/matcher.ts';
import { scanPassage } from '../../../src/core/annotate/scan-passage.ts';
import { withoutMarks } from '../../../src/core/annotate/spelling-variants.ts';
import { makeContent, type Sketch } from '../../eval/make-content.ts';

const ALWAYS = { min: -Infinity, max: Infinity };

const matcherOf = (terms: Sketch['terms']) => compileMatcher(makeContent({ terms }).terms);
const find = (matcher: ReturnType<typeof matcherOf>, text: string, lang = 'nl') =>
  findOccurrences(matcher, scanPassage({ text, opaque: [] }), { lang, date: ALWAYS }).found;

describe('findOccurrences', () => {
  const matcher = matcherOf([
    { slug: 'aleppo', term: 'Aleppo', type: 'place' },
    { slug: 'oost-aleppo', term: 'Oost-Aleppo', type: 'place' },
    { slug: 'al-sham', term: 'Ahrar al-Sham', type: 'organisation' },
  ]);

  test('finds nothing in opaque ranges, nor across their edge', () => {
    const passage = { text: 'Ahrar al-Sham en Aleppo', opaque: [{ start: 6, end: 13 }] };
    const { found } = findOccurrences(matcher, scanPassage(passage), { lang: 'nl', date: ALWAYS });
    expect(found.map(({ names }) => names[0]!.term.slug)).toEqual(['aleppo']);
  });

  test('in a language without rules finds names as they are', () => {
    expect(find(matcher, 'Aleppo, Aleppos', 'ku').map(({ start }) => start)).toEqual([0]);
  });

  test('takes a name that stands at the very start and end', () => {
    expect(find(matcher, 'Aleppo')).toMatchObject([{ start: 0, end: 6 }]);
    expect(find(matcher, '')).toEqual([]);
  });

  test('finds, for any text, names only, in order and without overlap', () => {
    const parts = [
      'Aleppo',
      'aleppo',
      'Oost',
      'Ahrar',
      'al',
      'Sham',
      'Al\u00adeppo',
      '-',
      '\u2011',
      ' ',
      '\u00a0',
      "'s",
      '’',
      '.',
      's',
      '\u0301',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts)), (list) => {
        const text = list.join('');
        let last = 0;
        for (const { start, end } of find(matcher, text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
          expect(withoutMarks(foldText(text.slice(start, end)).lower)).toMatch(
            /^(aleppo|oost-aleppo|ahrar al-sham)('?s|')?$/,
          );
          expect(text.slice(0, start)).not.toMatch(/[\p{L}\p{N}]$/u);
          expect(text.slice(end)).not.toMatch(/^\p{L}/u);
        }
      }),
    );
  });

  test('takes no longer for many names than for few', () => {
    const text = 'De groep Abc 12 vocht bij Aleppo met de groep Def en trok naar het noorden. '.repeat(200);
    const many = matcherOf(
      Array.from({ length: 20_000 }, (_, n) => ({
        slug: `t-${n}`,
        term: `Groep ${n} van Abc`,
        type: 'organisation' as const,
      })),
    );
    const few = matcherOf([{ slug: 'aleppo', term: 'Aleppo', type: 'place' }]);
    const time = (matcher: ReturnType<typeof matcherOf>) => {
      const runs = Array.from({ length: 7 }, () => {
        const start = performance.now();
        find(matcher, text);
        return performance.now() - start;
      });
      return Math.min(...runs);
    };
    time(few);
    // The factor is generous: what is told apart is one pass over the text from one pass for each name.
    expect(time(many)).toBeLessThan(10 * time(few) + 5);
  });
});
