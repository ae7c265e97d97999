import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { CITATION_LOCALE_NAMES } from '../../../src/core/cite/locales.ts';
import { CITATION_STYLE_NAMES } from '../../../src/core/cite/styles.ts';
import { openCitations } from '../../../src/dossier/citations/citations.ts';
import { loadCiteproc } from '../../../src/dossier/citations/load-citeproc.ts';
import { readCsl } from '../../../src/dossier/citations/read-csl.ts';
import { readReady } from '../../../src/dossier/citations/ready-templates.ts';
import { templatePrint } from '../../../src/dossier/citations/template-print.ts';
import { ROOT } from '../../setup/paths.ts';
import { readyCitations } from '../../setup/ready-citations.ts';
import { CITED_CASES } from './cited-cases.ts';
import { madeArticle } from './made-article.ts';

vi.mock('../../../src/dossier/citations/load-citeproc.ts', { spy: true });

/** The whole of it is compared in tests/sites/ready-citations.test.ts, which takes a while. */
const SAMPLE = ['leidraad', 'fr-FR'] as const;

describe('what comes ready with Dossier', () => {
  it('was made from the styles, locales and processor that are here: else run npm run citations', async () => {
    const csl = await readCsl(ROOT);
    for (const style of CITATION_STYLE_NAMES)
      for (const locale of CITATION_LOCALE_NAMES) {
        const ready = readReady(ROOT, style, locale, templatePrint(csl, style, locale));
        expect(ready, `${style} in ${locale}`).toBeDefined();
      }
  });

  it('spares a build the processor, for articles as most are', async () => {
    vi.mocked(loadCiteproc).mockClear();
    const { template, writing } = await openCitations(ROOT);
    const cases = [
      'named author',
      'two authors',
      'prefix name',
      'Redactie',
      'no author',
      'agency',
      'first of a month',
    ];
    const works = [...cases, 'section', 'own address', 'no newspaper'].map((name) => CITED_CASES.get(name)!);
    for (const style of CITATION_STYLE_NAMES)
      for (const locale of CITATION_LOCALE_NAMES)
        for (const work of works) {
          const { reference } = template(work, style, locale);
          expect(reference + writing(style, locale).locators.join('')).not.toMatch(/[\uE020-\uE0EF]/);
        }
    expect(loadCiteproc).not.toHaveBeenCalled();
  });

  it('is not believed where anything is another by now', () => {
    const [style, locale] = SAMPLE;
    expect(readReady(ROOT, style, locale, 'another')).toBeUndefined();
    expect(readReady(join(ROOT, 'nowhere'), style, locale, 'another')).toBeUndefined();
  });

  it('is what would be rendered', async () => {
    const [style, locale] = SAMPLE;
    const print = templatePrint(await readCsl(ROOT), style, locale);
    const ready = readReady(ROOT, style, locale, print)!;
    const fresh = await openCitations(ROOT, { ready: false });
    const { templates, texts, writing } = (await readyCitations(fresh, style, [locale])).get(locale)!;
    expect(ready.writing).toEqual(writing);
    expect(Object.keys(templates).length).toBeGreaterThan(50);
    for (const [key, [reference, citation]] of Object.entries(templates))
      expect(ready.template(key)).toMatchObject({
        reference: texts[reference!],
        citation: texts[citation!],
      });
    expect(ready.template('unheard-of')).toBeUndefined();
  });
});

it('a work of an uncommon shape is rendered', async () => {
  vi.mocked(loadCiteproc).mockClear();
  const { template } = await openCitations(ROOT);
  const { reference } = template({ ...madeArticle(1), issued: { literal: '201X' } }, 'apa', 'nl-NL');
  expect(reference).toContain('201X');
  expect(loadCiteproc).toHaveBeenCalled();
});
