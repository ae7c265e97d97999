import type { Addresses } from '../../addresses.ts';
import type { DossierConfig } from '../../schema/config.ts';
import type { Article, Term } from '../../schema/dossier.ts';
import type { Reference } from '../../schema/reference.ts';
import { cslName } from '../csl-name.ts';
import { referenceAddress } from '../../references/reference-address.ts';
import { jsonInScript } from './json-in-script.ts';
import { licenceAddress } from './licence-address.ts';
import { publishedDay } from './published-day.ts';

/** What an article's page shows besides the article. */
export interface ArticleFacts {
  readonly config: DossierConfig;
  readonly addresses: Addresses;
  /** The terms that it mentions, each once, in order of first mention. */
  readonly terms: readonly Pick<Term, 'slug' | 'term'>[];
  /** The works that its notes cite, each once. */
  readonly references: readonly Reference[];
}

/**
 * An article as schema.org has it, a NewsArticle, as text for a script element. Its terms are named by the `@id` that
 * their own pages give them, where the dossier knows what its address will be. A retold article is published by the
 * dossier and based on the report it retells; another is published by its newspaper, and based on the page it was
 * taken from.
 */
export function articleJsonLd(article: Article, facts: ArticleFacts): string {
  const { config, addresses } = facts;
  const absolute = (path: string): string | undefined =>
    config.url === undefined ? undefined : new URL(path, config.url).href;
  const address = absolute(addresses.article(article.slug));
  const dossier = { '@type': 'Collection', ...identified(absolute(addresses.to(''))), name: config.title };
  const publisher =
    article.outlet ?? (article.basedOn === undefined ? undefined : (config.publisher ?? config.title));
  const rights = article.rights;
  return jsonInScript(
    withoutEmpty({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      ...identified(address),
      headline: article.title,
      alternativeHeadline: article.subtitle,
      datePublished: /^\d{4}-\d{2}-\d{2}T[^/~?%]+$/.test(article.date)
        ? article.date
        : publishedDay(article.date),
      inLanguage: article.lang,
      author: article.authors.map(agent),
      publisher: publisher === undefined ? undefined : organisation(publisher),
      sourceOrganization: article.agency === undefined ? undefined : organisation(article.agency),
      articleSection: article.section,
      keywords: article.topics,
      abstract: article.summary,
      wordCount: article.body.words,
      isPartOf: dossier,
      isBasedOn: basis(article),
      archivedAt: article.archived.map(({ url }) => url),
      citation: facts.references.map((reference) => withoutEmpty(workOf(reference))),
      mentions: facts.terms.map(({ slug, term }) => ({
        '@type': 'DefinedTerm',
        '@id': absolute(addresses.term(slug)),
        name: term,
      })),
      copyrightNotice: rights,
      license: rights === undefined ? undefined : licenceAddress(rights),
    }),
  );
}

function identified(address: string | undefined): object {
  return address === undefined ? {} : { '@id': address, url: address };
}

function agent(author: string): object {
  return { '@type': cslName(author).literal === undefined ? 'Person' : 'Organization', name: author };
}

function organisation(name: string): object {
  return { '@type': 'Organization', name };
}

function basis({ basedOn, url }: Article): object | string | undefined {
  return basedOn === undefined ? url : withoutEmpty({ '@type': 'NewsArticle', name: basedOn, url });
}

function workOf(reference: Reference): Record<string, unknown> {
  return { '@type': 'CreativeWork', name: reference.title ?? reference.id, url: referenceAddress(reference) };
}

function withoutEmpty(fields: Record<string, unknown>): object {
  const kept: Record<string, unknown> = {};
  for (const name in fields) {
    const value = fields[name];
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) kept[name] = value;
  }
  return kept;
}
