import { printOf } from '../core/print.ts';
import type { Slug } from '../core/schema/brands.ts';
import type { Article, Dossier, Term } from '../core/schema/dossier.ts';
import { factsPrint } from './prints/facts-print.ts';
import { besidesPrint } from './prints/besides-print.ts';
import { mentionsPrint } from './prints/mentions-print.ts';
import { referrersPrint } from './prints/referrers-print.ts';
import { recordPrint } from './prints/record-print.ts';
import type { Site } from './site.ts';

/**
 * Prints of what pages show besides their own entry: equal prints mean that a page shows the same. Each is made when it is
 * first asked for. What is not there has the empty print.
 */
export interface SitePrints {
  /** What stands on every page: the configuration, the navigation, the base path. */
  readonly frame: string;
  /** Everything there is. */
  readonly all: () => string;
  /** The words by which lists name an article: its title, date, origin, length. */
  readonly card: (slug: Slug | undefined) => string;
  /** An article, whole, as its file and the ledger have it. */
  readonly article: (slug: Slug) => string;
  /** What an article's frontmatter says: nothing of its text. */
  readonly fields: (slug: Slug) => string;
  /** All that is known of an article and what it has to do with others, as data files have it. */
  readonly facts: (slug: Slug) => string;
  /** The words by which pages name and preview a term. */
  readonly termCard: (slug: Slug) => string;
  /** Mentions in an article, and what of their terms its page shows. */
  readonly mentions: (slug: Slug) => string;
  /** Articles that are shown beside one, with why. */
  readonly besides: (slug: Slug) => string;
  /** Who refers to an article or a term, or to its passages, with what they say. */
  readonly referrers: (kind: 'article' | 'term', slug: Slug) => string;
  /** What a term is on record with: its positions and events. */
  readonly record: (slug: Slug) => string;
  readonly history: (slug: Slug) => string;
  readonly references: string;
}

/** The prints of a site, which need not have its prints yet. */
export function sitePrints(site: Omit<Site, 'prints'>): SitePrints {
  const { dossier, addresses } = site;
  const { prints } = dossier;
  const base = addresses.to('');
  const cards = memo((slug: Slug) => cardPrint(site.index.articles.get(slug)));
  const termCard = memo((slug: Slug) => termCardPrint(site.index.terms.get(slug)));
  const card = (slug: Slug | undefined): string => (slug === undefined ? '' : cards(slug));
  const article = (slug: Slug): string => site.index.articles.get(slug)?.print ?? '';
  const all = memo(() => wholePrint(dossier, base));
  const byKind = {
    article: memo((slug: Slug) => referrersPrint('article', slug, site)),
    term: memo((slug: Slug) => referrersPrint('term', slug, site)),
  };
  return {
    frame: printOf([base, prints.config, dossier.claims.length > 0]),
    all: () => all(base),
    card,
    article,
    fields: memo((slug: Slug) => fieldsPrint(site.index.articles.get(slug))),
    facts: memo((slug: Slug) => factsPrint(slug, site)),
    termCard,
    mentions: memo((slug: Slug) => mentionsPrint(site.index.mentionsByArticle.get(slug) ?? [], termCard)),
    besides: memo((slug: Slug) => besidesPrint(slug, site, { card, termCard })),
    referrers: (kind, slug) => byKind[kind](slug),
    record: memo((slug: Slug) => recordPrint(slug, dossier, article)),
    history: prints.historyOf,
    references: prints.references,
  };
}

function cardPrint(article: Article | undefined): string {
  if (!article) return '';
  const { slug, title, date, lang, outlet, agency, section, authors, summary, body } = article;
  return printOf([slug, title, date, lang, outlet, agency, section, summary, body.words, ...authors]);
}

function fieldsPrint(article: Article | undefined): string {
  if (!article) return '';
  const { body: _body, print: _print, placeOf: _placeOf, file: _file, ...fields } = article;
  return printOf([JSON.stringify(fields)]);
}

function termCardPrint(term: Term | undefined): string {
  if (!term) return '';
  const { slug, term: name, type, preview, validity, aliases, roles, sameAs } = term;
  return printOf([slug, name, type, preview, validity, JSON.stringify([aliases, roles, sameAs])]);
}

function wholePrint(dossier: Dossier, base: string): string {
  const { articles, terms, claims, events, prints, history } = dossier;
  const entries = [...articles, ...terms, ...claims, ...events].map(({ slug, print }) => `${slug} ${print}`);
  const texts = [dossier.introduction?.print, dossier.about?.print];
  const past = [...history.keys()].map((slug) => prints.historyOf(slug));
  return printOf([base, prints.config, prints.references, prints.annotations, ...texts, ...entries, ...past]);
}

function memo<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
