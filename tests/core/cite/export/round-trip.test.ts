import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CITATION_FORMATS } from '../../../../src/core/cite/export/index.ts';
import type { Reference } from '../../../../src/core/schema/reference.ts';
import { madeWork } from '../../../dossier/citations/made-works.ts';

type Item = Readonly<Record<string, unknown>> & {
  readonly author?: readonly Readonly<Record<string, string>>[];
  readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
};

/** Citation.js reads what we write: an independent reader of BibTeX, BibLaTeX and RIS. */
const read = (text: string): readonly Item[] => new Cite(text).data as readonly Item[];

/** Text without what braces, and the case they protect, become in the reader. */
const plain = (value: unknown): string =>
  String(value)
    .replace(/<span[^>]*>|<\/span>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Signs that LaTeX has ligatures for: a reader of BibTeX may turn one into the other. */
const alike = (text: string): string =>
  plain(text)
    .replace(/[‘’'`]/g, "'")
    .replace(/[“”]|''/g, '"')
    .replace(/[–—]|--+/g, '-');

const nameOf = (name: Readonly<Record<string, string>>): string =>
  [
    name['given'],
    name['dropping-particle'],
    name['non-dropping-particle'],
    name['prefix'],
    name['family'],
    name['literal'],
  ]
    .filter(Boolean)
    .join(' ');

const names = (item: Item): string[] => (item.author ?? []).map(nameOf);

/** Markup in titles is Dossier's own matter: no reference manager is asked to keep it. */
const exportable = madeWork.filter(({ title = '' }) => !/[<>]/.test(title));

const day = { 'date-parts': [[2016, 12, 27]] };
const FULL: Reference = {
  id: 'brug-dicht',
  type: 'article-newspaper',
  title: 'Brug dicht: 50% {meer} hinder & “ergernis” ~ #1_$^\\',
  author: [
    { family: 'Smit', given: 'Anna' },
    { family: 'Vries', given: 'Jan', 'non-dropping-particle': 'de' },
    { literal: 'Redactie en vormgeving' },
  ],
  issued: day,
  accessed: { 'date-parts': [[2026, 11, 21]] },
  'container-title': 'Oeverbode & Dijkpost',
  section: 'Binnenland',
  language: 'nl',
  URL: 'https://wetering.example/a_b/?c=%20d&e#p-1',
  archive: 'Dossier Wetering',
  archive_location: 'https://wetering.example/articles/brug-dicht/',
  note: '¶ 5',
};

describe('what is exported, read back by Citation.js', () => {
  it.each(['bibtex', 'biblatex'] as const)('is the same work in %s', (format) => {
    const [item] = read(CITATION_FORMATS[format].write([FULL]));
    expect(alike(String(item!['title']))).toBe(alike(FULL.title!));
    expect(plain(item!['container-title'])).toBe('Oeverbode & Dijkpost');
    expect(names(item!)).toEqual(['Anna Smit', 'Jan de Vries', 'Redactie en vormgeving']);
    expect(item!.issued?.['date-parts']).toEqual([[2016, 12, 27]]);
    expect(item!['URL']).toBe(FULL['URL']);
    expect(item!['note']).toBe('¶ 5');
    expect(item!['citation-key']).toBe('brug-dicht');
  });

  it('is the same work in RIS', () => {
    const [item] = read(CITATION_FORMATS.ris.write([FULL]));
    expect(item).toMatchObject({
      type: 'article-newspaper',
      title: FULL.title,
      'container-title': 'Oeverbode & Dijkpost',
      section: 'Binnenland',
      language: 'nl',
      URL: FULL['URL'],
      note: '¶ 5',
      source: 'Dossier Wetering',
    });
    expect(item!.issued?.['date-parts']?.[0]?.[0]).toBe(2016);
  });

  it('is the same file in CSL-JSON', () => {
    expect(JSON.parse(CITATION_FORMATS.csl.write([FULL]))).toEqual([FULL]);
  });

  it.each(['bibtex', 'biblatex'] as const)(
    'keeps title, names and newspaper of any article in %s',
    (format) => {
      fc.assert(
        fc.property(exportable, (work) => {
          const [item, ...rest] = read(CITATION_FORMATS[format].write([work]));
          expect(rest).toEqual([]);
          expect(alike(String(item!['title']))).toBe(alike(work.title!));
          expect(plain(item!['container-title'])).toBe(work['container-title']);
          expect(names(item!).map(alike)).toEqual(
            (work.author ?? []).map((name) => alike(nameOf(name as Record<string, string>))),
          );
        }),
      );
    },
  );

  it('keeps every line of RIS a tag and its value, whatever the title', () => {
    fc.assert(
      fc.property(exportable, (work) => {
        const lines = CITATION_FORMATS.ris.write([work]).split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
        expect(lines).toContain(`TI  - ${work.title!.replace(/\s+/g, ' ').trim()}`);
        expect(lines.at(-1)).toBe('ER  - ');
      }),
    );
  });
});
