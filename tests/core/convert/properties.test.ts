import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertOriginal } from '../../../src/core/convert/convert-original.ts';
import type { RawArticle, RawBlock } from '../../../src/core/convert/raw-article.ts';
import { sourceLines } from '../../../src/core/convert/source-lines.ts';
import { writeMarkdown } from '../../../src/core/convert/write-markdown.ts';
import { markdownBlocks, markdownWords, wordsOf } from './words.ts';

const SIGNS = [
  '*', '**', '_', '__', '#', '##', '1.', '12)', '-', '+', '>', '<', '<b>', '</b>', '<!--', '-->', '&amp;', '&', '&#35;', '\\', '\\\\', '[x]', '[ ]', '[^1]', '[^1]:',
  '[a]: b', '~', '~~', '|', '|--|--|', ':--', '--|--', '[[', ']]', '[[slug|tekst]]', '[[!IS]]', '[@key]', '===', '---', '***', '___', '```', '`', '~~~', '![', '](', '](b)', '<https://a.nl>', 'https://a.nl/_b_', 'a@b.nl',
  ':::', '$', '{', '}', '!', '"', "'", '−', '–', '…', '\u00a0', '\u00ad', '😀', 'é', 'e\u0301', '60.000', '23.00', '?', '=', '\t', '  ',
]; // prettier-ignore
const WORDS = [
  'de',
  'brug',
  'IS',
  'Syrië',
  'a',
  'Bob',
  '2016',
  'Redactie',
  'Door',
  'bron:',
  '27/12/16',
  'date',
  '2016-12',
  'einde.',
  'Wat?',
  'eerst,',
];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);
const nastyLine = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ', '  ')), { maxLength: 12 })
  .map((parts) => parts.flat().join(''));
const lineEnd = fc.constantFrom(
  '\n',
  '\n\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '\n \t\n',
  '\n\n\n\n',
  '  \n',
  '\\\n',
  '\r',
  '\u2028',
);
const nastyText = fc
  .array(fc.tuple(nastyLine, lineEnd), { minLength: 1, maxLength: 10 })
  .map((lines) => lines.flat().join(''));

/** As a converter hands text on: one line, no white space at the ends, none doubled. */
const cleanLine = nastyLine
  .map((line) => line.replace(/[\p{Cc} ]+/gu, ' ').trim())
  .filter((line) => line !== '');

const convert = (text: string): RawArticle | undefined => {
  const result = convertOriginal(
    { file: 'a.txt', name: 'a.txt', bytes: Buffer.from(text) },
    { timezone: 'Europe/Amsterdam' },
  );
  return 'code' in result ? undefined : result.article;
};

describe('writeMarkdown', () => {
  const block: fc.Arbitrary<RawBlock> = fc.oneof(
    cleanLine.map((text): RawBlock => ({ kind: 'heading', text })),
    fc
      .array(cleanLine, { minLength: 1, maxLength: 4 })
      .map((lines): RawBlock => ({ kind: 'paragraph', lines })),
  );

  it('is read as the same blocks with the same text, whatever the text looks like', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
        const expected = blocks.map((each) =>
          each.kind === 'heading'
            ? { type: 'heading', text: each.text }
            : { type: 'paragraph', text: each.lines.join('\n') },
        );
        expect(markdownBlocks(writeMarkdown(blocks))).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('writes every paragraph on one line', () => {
    fc.assert(
      fc.property(fc.array(cleanLine, { minLength: 1, maxLength: 5 }), (lines) => {
        const blocks = lines.map((line): RawBlock => ({ kind: 'paragraph', lines: [line] }));
        expect(writeMarkdown(blocks).trimEnd().split('\n')).toHaveLength(2 * lines.length - 1);
      }),
    );
  });
});

describe('converting text', () => {
  it('loses no word and adds none: what is not read as metadata is in the body, in order', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const article = convert(text);
        if (!article) return;
        const body = markdownWords(writeMarkdown(article.blocks));
        expect(body).toEqual(withoutRead(text, article.read));
      }),
      { numRuns: 1000 },
    );
  });

  it('always has a title of at most 120 characters and a body', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const article = convert(text);
        if (!article) return;
        expect(article.title.trim()).not.toBe('');
        expect(article.title.length).toBeLessThanOrEqual(article.titleDerived ? 90 : 120);
        expect(article.blocks.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000, examples: [['"\n\n'], ['".'], ['‘']] },
    );
  });

  it('never makes two thirds of the blocks headings, nor the last one', () => {
    const line = fc.constantFrom(
      'Kop',
      'Wat nu?',
      "'Citaat'",
      'De brug is dicht.',
      'De brug is vandaag weer open gegaan, zei hij.',
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const blocks = convert(lines.join('\n\n'))?.blocks ?? [];
        const headings = blocks.filter(({ kind }) => kind === 'heading');
        expect(headings.length).toBeLessThanOrEqual(blocks.length / 2);
        expect(blocks.at(-1)?.kind).toBe('paragraph');
      }),
    );
  });
});

/** The words of a text without those that were read as metadata, each of which must start what is left of its line. */
function withoutRead(text: string, read: RawArticle['read']): string[] {
  const lines = sourceLines(text).map((line) => wordsOf(line.text));
  for (const { line, text: words } of read) {
    const taken = lines[line - 1]?.splice(0, wordsOf(words).length);
    expect(taken).toEqual(wordsOf(words));
  }
  return lines.flat();
}
