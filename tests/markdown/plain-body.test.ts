import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { parseFrontmatter } from '../../src/core/frontmatter.ts';
import { parsing } from '../../src/markdown/index.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { plainBody } from '../../src/markdown/plain-body.ts';
import { ROOT } from '../setup/paths.ts';

/** What the parser and every plugin make of a body, without the short cut. */
function parsedInFull(markdown: string): unknown {
  const file = new VFile({ path: 'x.md', value: markdown });
  const tree = parsing.runSync(parsing.parse(file), file);
  const { passages, explicitLinks, containers } = file.data.found ?? {};
  return { tree, passages, explicitLinks, containers };
}

function parsedByBody(markdown: string): unknown {
  const { tree, passages, explicitLinks, containers } = parseBody(markdown, { file: 'x.md', firstLine: 1 });
  return { tree, passages, explicitLinks, containers };
}

/** Pieces that look like Markdown, stand at the edge of looking like it, or are ordinary text. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'Het bestand',
      'in Syrië',
      'is',
      'van kracht.',
      '‘Ja’',
      '60.000',
      '–',
      ' ',
      ' ',
      '\n',
      '\n\n',
      '\n\n\n',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...[
        '#',
        '## ',
        '### x',
        '####### ',
        '- ',
        '+',
        '1. ',
        '12) ',
        '1234567890. ',
        '27.12.2016',
        '=',
        '===',
        '---',
        '  ',
        '    ',
      ],
      ...[
        ':',
        '::',
        '!',
        '(',
        ')',
        '{',
        '}',
        '^',
        '$',
        '%',
        '@',
        '"',
        "'",
        ';',
        '/',
        '//',
        'www.x.nl',
        'https://x.nl',
        'a@b.nl',
      ],
      ...['\u00a0', '\u00ad', '\u200b', '\u2028', '\u3000', '\u0085', '\u000b', '\u000c', '😀', 'e\u0301'],
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        '*',
        '_',
        '`',
        '[',
        ']',
        '[^1]',
        '[[x]]',
        '<b>',
        '&amp;',
        '&',
        '\\',
        '~~',
        '|',
        '> ',
        '>',
        '\t',
        '\r\n',
        '\r',
        '\ufeff',
        '\u0000',
      ],
    ),
  },
);
const body = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

describe('the short cut for bodies without Markdown', () => {
  test('gives exactly what the parser gives, whatever the text', () => {
    fc.assert(
      fc.property(body, (markdown) => {
        expect(parsedByBody(markdown)).toEqual(parsedInFull(markdown));
      }),
      { numRuns: 4000 },
    );
  });

  test('gives exactly what the parser gives, for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (markdown) => {
        expect(parsedByBody(markdown)).toEqual(parsedInFull(markdown));
      }),
      { numRuns: 1000 },
    );
  });

  test('gives exactly what the parser gives, for every body of the shipped dossier', () => {
    const folder = join(ROOT, 'content');
    const bodies = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => parseFrontmatter(readFileSync(join(folder, name), 'utf8'), name))
      .map((read) => ('body' in read ? read.body : ''));
    expect(bodies.filter((markdown) => plainBody(markdown) !== undefined).length).toBeGreaterThan(5);
    for (const markdown of bodies) expect(parsedByBody(markdown)).toEqual(parsedInFull(markdown));
  });

  test.each([
    ['a paragraph', 'Het bestand is van kracht.'],
    ['paragraphs and subheads', '## Rust\n\nHet is rustig.\nTot nu toe.\n\n\n\nMorgen weer.\n'],
    ['signs that are only text', 'Op 27.12.2016 (12.30 uur) – ‘nu!’ – gold het; 5 % van $ 3 en a/b: ja?'],
  ])('takes %s', (_name, markdown) => {
    expect(plainBody(markdown)).toBeDefined();
  });

  test.each([
    ['emphasis', 'Het *bestand*'],
    ['a link', 'Zie [[aleppo]]'],
    ['a list', 'Drie:\n- een'],
    ['a rule under a line', 'Kop\n---'],
    ['HTML', 'a <b>b</b>'],
    ['a character reference', 'a &amp; b'],
    ['two blanks at the end of a line', 'a  \nb'],
  ])('leaves %s to the parser', (_name, markdown) => {
    expect(plainBody(markdown)).toBeUndefined();
  });
});
