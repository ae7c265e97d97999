import { z } from 'zod';
import type { Addresses } from '../addresses.ts';
import type { DossierConfig } from '../schema/config.ts';
import type { Article } from '../schema/dossier.ts';
import { cslDate, cslDateSchema } from './csl-date.ts';
import { cslName, cslNameSchema } from './csl-name.ts';

/** The part of CSL-JSON 1.0.2 that a newspaper article needs. */
export const cslItemSchema = z.strictObject({
  id: z.string(),
  type: z.literal('article-newspaper'),
  title: z.string(),
  author: z.array(cslNameSchema).optional(),
  issued: cslDateSchema.optional().describe('Left out where the date is not known'),
  'container-title': z.string().describe('The newspaper, or the dossier where that is what published it'),
  source: z.string().optional(),
  section: z.string().optional(),
  language: z.string(),
  URL: z.string().optional(),
  archive: z.string().optional().describe('The dossier the article was read in'),
  archive_location: z.string().optional().describe('Address of the article in the dossier'),
});

export type CslItem = z.infer<typeof cslItemSchema>;

/**
 * Whoever wrote it: the authors, else the agency, which is what the manuals ask for of an unsigned wire story (APA 7, 9.11:
 * a group author; Chicago 17, 14.200). An article that names neither has none.
 */
function creators({ authors, agency }: Article): Pick<CslItem, 'author'> {
  if (authors.length > 0) return { author: authors.map(cslName) };
  return agency === undefined ? {} : { author: [{ literal: agency }] };
}

/**
 * An article as a CSL-JSON item. It cites the newspaper; the dossier is where it was read. An article that names no
 * newspaper was published in the dossier itself. Where the dossier knows its own address, that address is absolute.
 */
export function cslItem(article: Article, config: DossierConfig, addresses: Addresses): CslItem {
  const path = addresses.article(article.slug);
  const issued = cslDate(article.date);
  return {
    id: article.slug,
    type: 'article-newspaper',
    title: article.title,
    ...creators(article),
    ...(issued && { issued }),
    'container-title': article.outlet ?? config.title,
    ...(article.agency !== undefined && { source: article.agency }),
    ...(article.section !== undefined && { section: article.section }),
    language: article.lang,
    ...(article.url !== undefined && { URL: article.url }),
    archive: config.title,
    archive_location: config.url === undefined ? path : new URL(path, config.url).href,
  };
}
