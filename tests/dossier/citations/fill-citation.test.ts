import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { citationText } from '../../../src/core/cite/citation-text.ts';
import { fillCitation } from '../../../src/core/cite/fill-citation.ts';
import { CITATION_LOCALE_NAMES } from '../../../src/core/cite/locales.ts';
import { CITATION_STYLE_NAMES } from '../../../src/core/cite/styles.ts';
import { type Citations, openCitations } from '../../../src/dossier/citations/citations.ts';
import { ROOT } from '../../setup/paths.ts';
import { madeDay, madeLocator, madeWork } from './made-works.ts';

/** Runs for each style and locale, of which there are 48; each renders some ten times. */
const RUNS = Number(process.env['CITATION_RUNS'] ?? 10);

const ADDRESS = 'https://dossier.example/articles/x/?a&b#p-1';

let citations: Citations;

beforeAll(async () => {
  citations = await openCitations(ROOT);
});

describe.each(CITATION_STYLE_NAMES)('a template in %s', (style) => {
  it.each(CITATION_LOCALE_NAMES)('in %s, filled, is what the style itself would have written', (locale) => {
    const property = fc.property(madeWork, madeDay, madeLocator, (work, accessed, locator) => {
      const template = citations.template(work, style, locale);
      const filled = fillCitation(template, citations.writing(style, locale), {
        accessed,
        address: ADDRESS,
        locator,
      });
      const place = locator === undefined ? undefined : { label: 'paragraph' as const, locator };
      const direct = citations.cite(work, { style, locale, accessed, place, address: ADDRESS });
      expect(filled).toEqual(direct);
      expect(citationText(filled.reference)).not.toMatch(/[\uE000-\uF8FF]/);
    });
    fc.assert(property, { numRuns: RUNS });
  });
});
