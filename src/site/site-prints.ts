import type { ArticleFact } from '../core/data/data-file.ts';
import type { LinkTarget } from '../core/annotate/link-resolver.ts';
import type { Slug } from '../core/schema/brands.ts';
import type { Quote } from '../core/schema/dossier.ts';
import type { MentioningPrints } from './prints/mentioning-prints.ts';
import type { MonthOfArticles } from './view/articles-by-month.ts';

/**
 * Prints of what pages show besides their own entry: equal prints mean that a page shows the same. Each is made when it is
 * asked for; those that several files rest on are kept. What is not there has the empty print.
 */
export interface SitePrints {
  /** What stands on every page: the configuration, the navigation, the base path. */
  readonly frame: string;
  /** Where the site is served, which is all that addresses are made of. */
  readonly addresses: string;
  /** Everything there is. */
  readonly all: () => string;
  /** What any page about an article or a term may show of everything: the frame, the works, and what terms are called. */
  readonly ground: () => string;
  /** The same, with what articles are called and all mentions in them. */
  readonly mentioned: () => string;
  /** The words by which lists name an article: its title, date, origin, length. */
  readonly card: (slug: Slug | undefined) => string;
  /** An article, whole, as its file and the ledger have it. */
  readonly article: (slug: Slug) => string;
  /** The same of all articles, in their order, each as a number that `QuickPrint.numberOf` gives. */
  readonly articleNumbers: () => readonly number[];
  /** What an article's frontmatter says: nothing of its text. */
  readonly fields: (slug: Slug) => string;
  /** The same as `QuickPrint` gives a number. */
  readonly fieldsNumber: (slug: Slug) => number;
  /** The same of all articles. */
  readonly called: () => string;
  /** One of the facts about each article of a month, as data files have it. */
  readonly factOfMonth: (fact: ArticleFact, month: MonthOfArticles) => string;
  /** The words by which pages name and preview a term. */
  readonly termCard: (slug: Slug) => string;
  /** Mentions in an article, and what of their terms its page shows. */
  readonly mentions: (slug: Slug) => string;
  /** The articles that mention a term, and its mentions in them. */
  readonly mentioning: (term: Slug) => MentioningPrints;
  /** What is shown of the articles that are related to one, and why they are named. */
  readonly related: (slug: Slug) => string;
  /** Articles that are shown beside one, with why. */
  readonly besides: (slug: Slug) => string;
  /** Who refers to an entry, or to its passages, with what they say. */
  readonly referrers: (kind: LinkTarget['kind'], slug: Slug) => string;
  /** What is shown of a quote beside its words: its article, and where it stands in it. */
  readonly quotePlace: (quote: Quote) => number;
  /** What a term is on record with: its positions and events. */
  readonly record: (slug: Slug) => string;
  readonly history: (slug: Slug) => string;
  readonly references: string;
}
