import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Match, MATCH_KINDS } from '../../../src/core/search/search-engine.ts';
import { excerptOf, segmentsOf } from '../../../src/scripts/search/excerpt-of.ts';

const shown = (text: string, matches: readonly Match[]): string =>
  excerptOf(text, matches)
    .map((segment) => segment.text)
    .join('');

/** A text of numbered words, and matches on some of them. */
const texts = fc
  .record({
    words: fc.integer({ min: 1, max: 200 }),
    marked: fc.uniqueArray(fc.nat(199), { maxLength: 6 }),
    kind: fc.constantFrom(...MATCH_KINDS),
  })
  .map(({ words, marked, kind }) => {
    const list = Array.from({ length: words }, (_, index) => `woord${index}`);
    const text = list.join(' ');
    const matches = marked
      .filter((index) => index < words)
      .sort((a, b) => a - b)
      .map((index): Match => {
        const start = text.indexOf(`woord${index}`);
        return { start, end: start + `woord${index}`.length, kind };
      });
    return { text, matches };
  });

describe('the words around a match', () => {
  it('are the words of the text, whole, and say where something is left out', () => {
    fc.assert(
      fc.property(texts, ({ text, matches }) => {
        const excerpt = shown(text, matches);
        const inner = excerpt.replace(/^… /, '').replace(/ …$/, '');
        expect(text).toContain(inner);
        expect(excerpt.startsWith('… ')).toBe(!text.startsWith(inner));
        expect(excerpt.endsWith(' …')).toBe(!text.endsWith(inner));
        expect(inner.split(' ').every((word) => text.split(' ').includes(word))).toBe(true);
        expect(inner.length).toBeLessThanOrEqual(340);
      }),
    );
  });

  it('hold a match wherever there is one', () => {
    fc.assert(
      fc.property(texts, ({ text, matches }) => {
        const marked = excerptOf(text, matches).filter(({ kind }) => kind !== undefined);
        expect(marked.length > 0).toBe(matches.length > 0);
        const originals = matches.map(({ start, end }) => text.slice(start, end));
        expect(originals).toEqual(expect.arrayContaining(marked.map((segment) => segment.text)));
      }),
    );
  });

  it('are where most matches are', () => {
    const filler = 'vulling '.repeat(60);
    const text = `bestand ${filler}bestand en bestand ${filler}`;
    const matches = [...text.matchAll(/bestand/g)].map(({ index }): Match => ({
      start: index,
      end: index + 7,
      kind: 'exact',
    }));
    expect(shown(text, matches)).toContain('bestand en bestand');
  });

  it('keep all of a text that is little longer than room allows', () => {
    const text = 'x'.repeat(170) + ' ' + 'y'.repeat(169);
    expect(shown(text, [])).toBe(text);
  });
});

describe('the pieces of a text', () => {
  it('are the text, with what matched apart', () => {
    fc.assert(
      fc.property(texts, ({ text, matches }) => {
        const pieces = segmentsOf(text, matches);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.filter(({ kind }) => kind !== undefined)).toHaveLength(matches.length);
      }),
    );
  });

  it('leave out matches that overlap one before', () => {
    const matches: Match[] = [
      { start: 0, end: 4, kind: 'exact' },
      { start: 2, end: 6, kind: 'part' },
    ];
    expect(segmentsOf('abcdefg', matches)).toEqual([{ text: 'abcd', kind: 'exact' }, { text: 'efg' }]);
  });
});
