import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { CITATION_LOCALE_NAMES, type CitationLocale } from '../../../src/core/cite/locales.ts';
import { CITATION_STYLE_NAMES, type CitationStyleName } from '../../../src/core/cite/styles.ts';
import { type Citations, openCitations } from '../../../src/dossier/citations/citations.ts';
import { ROOT } from '../../setup/paths.ts';
import { CITED_CASES } from './cited-cases.ts';

/*
 * tests/fixtures/cite/STYLE.txt is the table of expected citations: a heading for each case, the rule of the manual that the
 * expectations rest on, and, for each locale, the entry of a list and what stands in the text or the note. Where a style
 * contradicts its manual, the rule says so, and says whether Dossier amends it.
 */

interface Expected {
  readonly locale: CitationLocale;
  readonly part: 'list' | 'text';
  readonly html: string;
}

interface ExpectedCase {
  readonly name: string;
  readonly rule: string;
  readonly expected: readonly Expected[];
}

function readTable(style: CitationStyleName): readonly ExpectedCase[] {
  const text = readFileSync(join(ROOT, 'tests', 'fixtures', 'cite', `${style}.txt`), 'utf8');
  return text.split('\n\n').map((block) => {
    const [name = '', rule = '', ...lines] = block.trimEnd().split('\n');
    const expected = lines.map((line) => {
      const [, locale, part, html] = /^(\S+) (list|text): (.*)$/.exec(line) ?? [];
      return { locale, part, html } as Expected;
    });
    return { name: name.replace('# ', ''), rule: rule.trim(), expected };
  });
}

let citations: Citations;

beforeAll(async () => {
  citations = await openCitations(ROOT);
});

describe.each(CITATION_STYLE_NAMES)('the table of %s', (style) => {
  const table = readTable(style);

  it('has every case with its rule, in Dutch and American English, and the telling ones in every locale', () => {
    expect(table.map(({ name }) => name)).toEqual([...CITED_CASES.keys()]);
    for (const { rule, expected } of table) {
      expect(rule).toMatch(/^(?:APA|CMOS|MLA|Cite Them Right|IEEE|Citing Medicine|Leidraad) .{12}/);
      const locales = expected.filter(({ part }) => part === 'list').map(({ locale }) => locale);
      expect(locales).toEqual(expect.arrayContaining(['nl-NL', 'en-US']));
      expect(expected.filter(({ part }) => part === 'text').map(({ locale }) => locale)).toEqual(locales);
    }
    const full = table.filter(({ expected }) => expected.length === 2 * CITATION_LOCALE_NAMES.length);
    expect(full.length).toBeGreaterThanOrEqual(5);
  });

  it.each(table.map((one) => [one.name, one] as const))('holds for %s', (_name, { name, expected }) => {
    const work = CITED_CASES.get(name)!;
    for (const { locale, part, html } of expected) {
      const { reference, citation } = citations.cite(work, {
        style,
        locale,
        accessed: { year: 2026, month: 11, day: 21 },
        address: 'https://wetering.example/articles/brug/#p-1',
        place: { label: 'paragraph', locator: '5' },
      });
      const written = withoutLinks(part === 'list' ? reference : citation);
      expect(`${locale} ${part}: ${written}`).toBe(`${locale} ${part}: ${html}`);
    }
  });
});

function withoutLinks(html: string): string {
  return html
    .replace(/<\/?a\b[^>]*>/g, '')
    .replace(/<br>/g, ' <br> ')
    .replace(/&#38;/g, '&');
}
