import { citationSettings } from '../core/cite/citation-settings.ts';
import type { CitationTemplate } from '../core/cite/citation-template.ts';
import { cslItem } from '../core/cite/csl-item.ts';
import type { Article } from '../core/schema/dossier.ts';
import type { ByStyleAndLocale } from '../scripts/cite/citing-data.ts';
import type { Site } from './site.ts';

/** The page for citing an article and the file for its dialog need the same. */
const made = new WeakMap<Article, Promise<ByStyleAndLocale<CitationTemplate>>>();

/** An article in every style and locale that the dossier offers, with room for what only the reader knows. */
export function citationTemplates(
  article: Article,
  site: Pick<Site, 'dossier' | 'addresses' | 'citations'>,
): Promise<ByStyleAndLocale<CitationTemplate>> {
  const known = made.get(article) ?? make(article, site);
  made.set(article, known);
  return known;
}

async function make(
  article: Article,
  { dossier, addresses, citations: openCitations }: Pick<Site, 'dossier' | 'addresses' | 'citations'>,
): Promise<ByStyleAndLocale<CitationTemplate>> {
  const citations = await openCitations();
  const { styles, locales } = citationSettings(dossier.config);
  const work = cslItem(article, dossier.config, addresses);
  return Object.fromEntries(
    styles.map((style) => [
      style,
      Object.fromEntries(locales.map((locale) => [locale, citations.template(work, style, locale)])),
    ]),
  );
}
