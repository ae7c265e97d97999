import type { DossierConfig } from '../../schema/config.ts';
import type { Article } from '../../schema/dossier.ts';
import { collectiveName } from './collective-name.ts';
import { creatorName } from './creator-name.ts';
import type { HeadTag } from './head-tag.ts';
import { publishedDay } from './published-day.ts';

/** The vocabularies of the tags below, under the prefixes that Zotero's Embedded Metadata translator knows. */
const SCHEMAS = {
  DC: 'http://purl.org/dc/elements/1.1/',
  prism: 'http://prismstandard.org/namespaces/1.2/basic/',
  z: 'http://www.zotero.org/namespaces/export#',
} as const;

const SCHEMA_LINKS: readonly HeadTag[] = Object.entries(SCHEMAS).map(([prefix, href]) => ({
  tag: 'link',
  rel: `schema.${prefix}`,
  href,
}));

/** What is said of an article in the words of the interface. */
export interface TagWords {
  /** `Naverteld naar Trouw, 27 december 2016`; of an article that retells. */
  readonly retold: string | undefined;
}

/**
 * The metadata by which Zotero and Citoid read an article's page as a newspaper article; title, summary and address as
 * Open Graph are in the head of every page. What is left out is left out on purpose: Highwire's `citation_*` tags make a
 * journal article of it, and DC.identifier is searched for numbers that look like an ISBN or ISSN. What retells another
 * article was published in the dossier; the report it rests on is its source.
 */
export function articleTags(article: Article, config: DossierConfig, words: TagWords): HeadTag[] {
  const { basedOn, outlet } = article;
  const isRetold = basedOn !== undefined && outlet === undefined;
  const day = publishedDay(article.date);
  const rights = article.rights ?? (isRetold ? config.rights : undefined);
  return [
    ...SCHEMA_LINKS,
    ...named('z:itemType', 'newspaperArticle'),
    ...named('DC.title', article.title),
    ...named('DC.creator', ...article.authors.map(creatorName)),
    ...named('DC.contributor', article.agency && collectiveName(article.agency)),
    ...named('prism.publicationName', outlet ?? (isRetold ? config.title : undefined)),
    // The day alone, which Zotero prefers to the moment below.
    ...named('prism.publicationDate', day),
    ...named('DC.date', day),
    ...named('DC.source', basedOn ?? outlet),
    ...named('DC.description', words.retold),
    ...named('DC.language', article.lang),
    ...named('DC.rights', rights),
    ...named('z:archive', isRetold ? undefined : config.title),
    ...property('og:type', 'article'),
    ...property('article:published_time', isMoment(article.date) ? article.date : undefined),
    ...property('article:section', article.section),
    ...property('article:tag', ...article.topics),
  ];
}

/** Open Graph's published_time is a whole day or a moment. */
function isMoment(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:T[^/~?%]+)?$/.test(date);
}

function named(name: string, ...values: (string | undefined)[]): HeadTag[] {
  const said = values.filter((content) => content !== undefined);
  return said.map((content) => ({ tag: 'meta', name, content }));
}

function property(name: string, ...values: (string | undefined)[]): HeadTag[] {
  const said = values.filter((content) => content !== undefined);
  return said.map((content) => ({ tag: 'meta', property: name, content }));
}
