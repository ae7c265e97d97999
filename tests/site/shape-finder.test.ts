import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { shapeFinder } from '../../src/site/view/shape-finder.ts';
import { shapeFiller } from '../../src/core/cite/shape/shape-filler.ts';
import { CITATION_STYLE_NAMES } from '../../src/core/cite/styles.ts';
import type { Reference } from '../../src/core/schema/reference.ts';
import { type Citations, openCitations } from '../../src/dossier/citations/citations.ts';
import { CITED_CASES } from '../dossier/citations/cited-cases.ts';
import { madeArticle } from '../dossier/citations/made-article.ts';
import { madeWork } from '../dossier/citations/made-works.ts';
import { ROOT } from '../setup/paths.ts';

let citations: Citations;

beforeAll(async () => {
  citations = await openCitations(ROOT);
});

type Among = Parameters<typeof shapeFinder>[0];

/** Of the locales, the one whose months and ordinals are least like the others'. */
const EVERY_STYLE: Among = { styles: CITATION_STYLE_NAMES, locales: ['nl-NL', 'fr-FR'] };

/** What the files of a work give a browser is its template, in each style and locale, and each is in one file alone. */
function expectWhole(
  find: ReturnType<typeof shapeFinder>,
  work: Reference,
  { styles, locales }: Among,
): void {
  const { citation, file } = find(work);
  expect(citation.shape).toBe(file?.name);
  for (const style of styles)
    for (const locale of locales) {
      const shared = file?.content[style]?.[locale];
      const own = citation.templates[style]?.[locale];
      expect([shared, own].filter(Boolean)).toHaveLength(1);
      const { months } = citations.writing(style, locale);
      const told = shared && citation.values ? shapeFiller(citation.values)(shared, months) : own;
      expect(told).toEqual(citations.template(work, style, locale));
    }
}

describe('shapeFinder', () => {
  it.each([...CITED_CASES])('has whole citations in every style: %s', (_name, work) => {
    expectWhole(shapeFinder(EVERY_STYLE, citations), work, EVERY_STYLE);
  });

  it('has whole citations of anything', () => {
    const among: Among = { styles: ['apa', 'mla', 'leidraad'], locales: ['nl-NL'] };
    const find = shapeFinder(among, citations);
    fc.assert(
      fc.property(madeWork, (work) => {
        expectWhole(find, work, among);
      }),
      { numRuns: 40 },
    );
  });

  it('gives three hundred articles a few dozen files, each named by what is in it', () => {
    const among: Among = { styles: ['chicago-notes'], locales: ['nl-NL', 'de-DE'] };
    const find = shapeFinder(among, citations);
    const files = Array.from({ length: 300 }, (_value, index) => find(madeArticle(index)).file!);
    const names = new Set(files.map(({ name }) => name));
    expect(names.size).toBeLessThan(60);
    expect(new Set(files.map(({ content }) => JSON.stringify(content))).size).toBe(names.size);
  });

  it('gives a work that is like no other its own templates, and no file', () => {
    const among: Among = { styles: ['apa'], locales: ['nl-NL'] };
    const work = { ...madeArticle(1), issued: { literal: '201X' } };
    const { citation, file } = shapeFinder(among, citations)(work);
    expect(file).toBeUndefined();
    expect(citation).toEqual({ templates: { apa: { 'nl-NL': citations.template(work, 'apa', 'nl-NL') } } });
  });
});
