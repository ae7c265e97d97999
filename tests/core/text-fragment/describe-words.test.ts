import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeWords } from '../../../src/core/text-fragment/describe-words.ts';
import { findWords } from '../../../src/core/text-fragment/find-words.ts';

const TEXT = 'Het bestand hield stand.\nIn Hama hield het bestand geen uur, zei een woordvoerder.';

function rangeOf(words: string, text = TEXT) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

describe('findWords', () => {
  test.each([
    ['hield stand', 'hield stand'],
    ['HET  bestand', 'Het bestand'],
    ['stand', 'stand'],
    ['Ham', undefined],
    ['', undefined],
  ])('%j', (start, expected) => {
    const found = findWords(TEXT, { start });
    expect(found && TEXT.slice(found.start, found.end)).toBe(expected);
  });

  test('asks for what stands before and after', () => {
    const found = findWords(TEXT, { prefix: 'hield', start: 'het bestand', suffix: 'geen' });
    expect(found?.start).toBe(TEXT.indexOf('het bestand'));
    expect(findWords(TEXT, { prefix: 'ield', start: 'het bestand' })).toBeUndefined();
  });

  test('goes from a beginning to an end', () => {
    const found = findWords(TEXT, { start: 'hield stand', end: 'geen uur' });
    expect(found && TEXT.slice(found.start, found.end)).toBe(
      'hield stand.\nIn Hama hield het bestand geen uur',
    );
  });

  test('soft hyphens and other blanks do not count', () => {
    const text = 'de water\u00adstand\u00a0is\n laag';
    expect(findWords(text, { start: 'waterstand is laag' })).toEqual({ start: 3, end: text.length });
  });
});

describe('describeWords', () => {
  test('words that stand once need no context', () => {
    expect(describeWords('', TEXT, rangeOf('geen uur'))).toEqual({ start: 'geen uur' });
  });

  test('words that stood before need it', () => {
    expect(describeWords('', TEXT, rangeOf('het bestand'))).toEqual({
      prefix: 'In Hama hield',
      start: 'het bestand',
      suffix: 'geen uur, zei een',
    });
    expect(describeWords('Kop: geen uur rust', TEXT, rangeOf('geen uur'))).toMatchObject({
      suffix: ', zei een',
    });
  });

  test('a part of a word is taken for the word', () => {
    expect(describeWords('', TEXT, rangeOf('een woordvoer'))).toEqual({ start: 'een woordvoerder' });
  });

  test('what reaches over two passages is told by its ends', () => {
    const range = { start: TEXT.indexOf('hield stand'), end: TEXT.indexOf('geen uur') };
    expect(describeWords('', TEXT, range)).toEqual({
      start: 'hield stand.',
      end: 'In Hama hield het bestand',
    });
  });

  test('a long quotation is told by its ends', () => {
    const text = Array.from({ length: 90 }, (_, index) => `woord${index}`).join(' ');
    const { start, end } = describeWords('', text, { start: 0, end: text.length })!;
    expect(start.length).toBeLessThanOrEqual(40);
    expect(text.startsWith(start)).toBe(true);
    expect(text.endsWith(end!)).toBe(true);
  });

  test('where nothing tells it from its like there is no description', () => {
    const text = 'ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja';
    expect(describeWords('', text, { start: 30, end: 32 })).toBeUndefined();
    expect(describeWords('', TEXT, { start: 3, end: 4 })).toBeUndefined();
  });

  test('a description finds the very words that were chosen, or there is none', () => {
    const texts = fc
      .array(fc.constantFrom('ja', 'nee', 'Ja', ' ', ' ', '. ', '\n', 'al-Nusra', '“', '”', 'é', '\u00ad'), {
        minLength: 1,
        maxLength: 60,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, texts, fc.nat(), fc.nat(), (before, text, a, b) => {
        const [start, end] = [a % text.length, (b % text.length) + 1].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const directive = describeWords(before, text, { start, end });
        if (!directive) return;
        const found = findWords(`${before}\n${text}`, directive)!;
        const at = before.length + 1;
        expect(found.start).toBeLessThanOrEqual(at + start + leading(text.slice(start, end)));
        expect(found.end).toBeGreaterThanOrEqual(at + start + text.slice(start, end).trimEnd().length);
      }),
      { numRuns: 500 },
    );
  });
});

function leading(text: string): number {
  return text.length - text.trimStart().length;
}
