import type { CitationTemplate } from '../../src/core/cite/citation-template.ts';
import { CITATION_LOCALE_NAMES, type CitationLocale } from '../../src/core/cite/locales.ts';
import type { CitationStyleName } from '../../src/core/cite/styles.ts';
import type { Citations } from '../../src/dossier/citations/citations.ts';
import { readCsl } from '../../src/dossier/citations/read-csl.ts';
import type { ReadyFile } from '../../src/dossier/citations/ready-templates.ts';
import { templatePrint } from '../../src/dossier/citations/template-print.ts';
import { commonWorks } from './common-works.ts';
import { ROOT } from './paths.ts';

/** What belongs in `ready/STYLE.json`, rendered afresh by `citations`; a locale a line, so that differences are told by locale. */
export async function readyCitations(
  { shared, writing }: Pick<Citations, 'shared' | 'writing'>,
  style: CitationStyleName,
  locales: readonly CitationLocale[] = CITATION_LOCALE_NAMES,
): Promise<ReadonlyMap<CitationLocale, ReadyFile>> {
  const csl = await readCsl(ROOT);
  const works = commonWorks();
  return new Map(
    locales.map((locale) => {
      const found = works.flatMap((work) => shared(work, style, locale) ?? []);
      const print = templatePrint(csl, style, locale);
      return [locale, { print, writing: writing(style, locale), ...packed(found) }];
    }),
  );
}

/** A text that several templates have is written once. */
function packed(
  found: readonly { readonly key: string; readonly template: CitationTemplate }[],
): Pick<ReadyFile, 'texts' | 'templates'> {
  const texts = new Map<string, number>();
  const place = (text: string): number => {
    const index = texts.get(text) ?? texts.size;
    texts.set(text, index);
    return index;
  };
  const templates = found.map(({ key, template: { reference, citation, locators = [] } }) => [
    key,
    [reference, citation, ...locators].map(place),
  ]);
  return {
    templates: Object.fromEntries(templates) as ReadyFile['templates'],
    texts: [...texts.keys()],
  };
}
