import type { Addresses } from '../../addresses.ts';
import type { DossierConfig } from '../../schema/config.ts';
import type { Article, Term } from '../../schema/dossier.ts';
import { CITATION_FORMATS } from '../export/index.ts';
import type { HeadTag } from './head-tag.ts';
import { licenceAddress } from './licence-address.ts';

/** Files that describe an article; BibLaTeX's are of the same media type as BibTeX's, so a program could not choose. */
const DESCRIPTIONS = [CITATION_FORMATS.csl, CITATION_FORMATS.bibtex, CITATION_FORMATS.ris];

/** What an article's links are made of; the people are the terms of the glossary. */
export interface SignpostFacts {
  readonly config: DossierConfig;
  readonly addresses: Addresses;
  readonly people: readonly Pick<Term, 'term' | 'sameAs'>[];
}

/**
 * Links by which programs find their way around an article (signposting.org, level 1): the address to cite, files that
 * describe it, its licence, its authors where the glossary knows who they are, what kind of thing it is, and the dossier
 * it is in. The address to cite must be absolute, so it is there only where the dossier knows its own.
 */
export function signposting(article: Article, { config, addresses, people }: SignpostFacts): HeadTag[] {
  const licence = article.rights === undefined ? undefined : licenceAddress(article.rights);
  const authors = people
    .filter(({ term }) => article.authors.includes(term))
    .flatMap(({ sameAs }) => sameAs.slice(0, 1));
  return [
    ...(config.url === undefined
      ? []
      : [link('cite-as', new URL(addresses.article(article.slug), config.url).href)]),
    ...DESCRIPTIONS.map(({ extension, mediaType }) =>
      link('describedby', `${addresses.citing(article.slug)}citation.${extension}`, mediaType),
    ),
    ...authors.map((address) => link('author', address)),
    ...(licence === undefined ? [] : [link('license', licence)]),
    link('collection', addresses.to('articles/'), 'text/html'),
    link('type', 'https://schema.org/NewsArticle'),
  ];
}

function link(rel: string, href: string, type?: string): HeadTag {
  return { tag: 'link', rel, href, ...(type !== undefined && { type }) };
}
