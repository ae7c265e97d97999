import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convertOriginal, MAX_ORIGINAL_BYTES } from '../../../src/core/convert/convert-original.ts';
import type { RawArticle } from '../../../src/core/convert/raw-article.ts';
import { writeArticle } from '../../../src/core/convert/write-article.ts';
import { parseFrontmatter } from '../../../src/core/frontmatter.ts';
import { articleSchema } from '../../../src/core/schema/article.ts';
import { markdownWords, wordsOf } from './words.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/convert');
const SEEDS = join(import.meta.dirname, '../../../../shared/seeds');
const timezone = 'Europe/Amsterdam';

const convert = (bytes: Uint8Array, name = 'input.txt'): RawArticle => {
  const result = convertOriginal({ file: name, name, bytes }, { timezone });
  if ('code' in result) throw new Error(`${result.code}: ${result.message}`);
  return result.article;
};
const write = (article: RawArticle): string =>
  writeArticle(
    article,
    { file: 'sources/input.txt', sha256: '0'.repeat(64), format: 'text', converter: 'dossier@0.0.0' },
    {},
  );
const headings = (article: RawArticle): string[] =>
  article.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

/** The words of an article file, those read as metadata first: in the order of the original where that comes first. */
const allWords = (text: string): string[] => {
  const frontmatter = parseFrontmatter(text, 'a.md');
  if ('code' in frontmatter) throw new Error(frontmatter.message);
  const meta = articleSchema.parse(frontmatter.data);
  return [
    ...(meta.source?.read ?? []).flatMap((line) => wordsOf(line.text)),
    ...markdownWords(frontmatter.body),
  ];
};

describe.each(readdirSync(FIXTURES))('the original %s', (name) => {
  const folder = join(FIXTURES, name);
  const article = convert(readFileSync(join(folder, 'input.txt')));

  it('becomes the expected article', () => {
    expect(write(article)).toBe(readFileSync(join(folder, 'expected.md'), 'utf8'));
  });

  it('has the expected problems', () => {
    const path = join(folder, 'expected.problems.txt');
    const expected = existsSync(path) ? readFileSync(path, 'utf8') : '';
    expect(article.problems.map(({ line, code, message }) => `${line} ${code} ${message}\n`).join('')).toBe(
      expected,
    );
  });

  it('gives frontmatter that satisfies the schema', () => {
    const frontmatter = parseFrontmatter(write(article), 'a.md');
    if ('code' in frontmatter) throw new Error(frontmatter.message);
    const meta = articleSchema.parse(frontmatter.data);
    expect(meta.title).toBe(article.title);
    expect(meta.source?.read).toEqual(article.read);
  });
});

describe.skipIf(!existsSync(SEEDS))('the seeds', () => {
  const seeds = existsSync(SEEDS) ? readdirSync(SEEDS).filter((name) => name.endsWith('.txt')) : [];
  const seed = (number: string) =>
    convert(
      readFileSync(
        join(
          SEEDS,
          seeds.find((name) => name.startsWith(number))!,
        ),
      ),
    );

  it('are there', () => {
    expect(seeds.length).toBeGreaterThan(0);
  });

  it.each(seeds)('keep every word in order: %s', (name) => {
    const bytes = readFileSync(join(SEEDS, name));
    expect(allWords(write(convert(bytes, name)))).toEqual(wordsOf(bytes.toString('utf8')));
  });

  it('have their subheads', () => {
    expect(headings(seed('000')).map((text) => text.split(' ').length)).toEqual([6]);
    expect(headings(seed('001'))).toEqual(['Onderhandelingen', "'Reële kans'", 'IS']);
    expect(headings(seed('004'))).toEqual(['Aleppo']);
  });

  it('have the date, author and wire of their byline', () => {
    expect(seed('004')).toMatchObject({
      date: '2016-12-27T12:57+01:00',
      authors: ['Redactie'],
      agency: 'ANP',
      problems: [],
    });
    expect(seed('000')).toMatchObject({ date: '2016-12', authors: [], titleDerived: true, problems: [] });
  });
});

describe('convertOriginal', () => {
  const problemOf = (bytes: Uint8Array, name = 'a.txt') => {
    const result = convertOriginal({ file: `in/${name}`, name, bytes }, { timezone });
    return 'code' in result ? result : undefined;
  };

  it('refuses what no converter knows, and says what is known', () => {
    const problem = problemOf(Buffer.from('# Lees mij'), 'README.md');
    expect(problem).toMatchObject({ code: 'unknown-format', file: 'in/README.md' });
    expect(problem?.message).toContain('.txt');
  });

  it('knows a text without an ending by the date in front', () => {
    expect(problemOf(Buffer.from(' date 2016-12 De brug is open.'), 'bericht')).toBeUndefined();
    expect(problemOf(Buffer.from('De brug is open.'), 'bericht')?.code).toBe('unknown-format');
  });

  it('takes endings in capitals', () => {
    expect(problemOf(Buffer.from('De brug is open.'), 'BRUG.TXT')).toBeUndefined();
  });

  it('refuses what is empty, or holds a date alone', () => {
    for (const text of ['', ' \n\t\r\n', '\uFEFF', ' date 2016-12 ']) {
      expect(problemOf(Buffer.from(text))?.code).toBe('empty-file');
    }
  });

  it('refuses what is too large for an article', () => {
    expect(problemOf(Buffer.alloc(MAX_ORIGINAL_BYTES + 1, 'a'))?.code).toBe('file-too-large');
    expect(problemOf(Buffer.alloc(MAX_ORIGINAL_BYTES, 'a'))).toBeUndefined();
  });

  it('keeps a byline that is the whole text', () => {
    expect(convert(Buffer.from('Redactie − 27/12/16, 12:57'))).toMatchObject({
      read: [],
      blocks: [{ kind: 'paragraph', lines: ['Redactie − 27/12/16, 12:57'] }],
    });
  });

  it('takes the date of the file name where the text has none', () => {
    const text = Buffer.from('De brug is open. Er kan weer gevaren worden.');
    expect(convert(text, '2016-12-27-brug.txt')).toMatchObject({
      date: '2016-12-27',
      problems: [{ code: 'date-missing' }],
    });
    expect(convert(text, '20161227_brug.txt').date).toBe('2016-12-27');
    expect(convert(text, 'brug 2016-12.txt').date).toBe('2016-12');
    expect(convert(text, '2016-02-31.txt').date).toBe('2016-02');
    expect(convert(text, '004_228ee1a20161227.txt').date).toBe('XXXX');
    expect(convert(text, '20161327.txt').date).toBe('XXXX');
  });

  it('takes the more precise of two dates that agree', () => {
    expect(convert(Buffer.from(' date 2016-12-27 Redactie − december 2016\n\nDe brug is open.')).date).toBe(
      '2016-12-27',
    );
  });

  it('leaves an impossible prefix in the text', () => {
    const article = convert(Buffer.from(' date 2016-13 De brug is open.'));
    expect(article).toMatchObject({ date: 'XXXX', read: [] });
    expect(article.problems.map(({ code }) => code)).toEqual(['date-unclear', 'date-missing']);
    expect(article.blocks).toEqual([{ kind: 'paragraph', lines: ['date 2016-13 De brug is open.'] }]);
  });

  it('does not take a sentence about a date for the prefix', () => {
    expect(convert(Buffer.from('Date 2016-12 is a label here.\n')).read).toEqual([]);
    expect(convert(Buffer.from('date 2016-12x is geen datum.\n')).read).toEqual([]);
  });
});
