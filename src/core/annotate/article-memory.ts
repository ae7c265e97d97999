import { outlineOf } from '../outline-of.ts';
import type { Problem } from '../problem.ts';
import type { Slug } from '../schema/brands.ts';
import type { Article, Mention } from '../schema/dossier.ts';
import type { Fingerprint } from './fingerprint.ts';

/**
 * What annotation found in one article, small enough to be kept for all. It rests on nothing but what `print` and
 * `glossary` stand for, so it holds as long as both are the same, whichever build it comes from.
 */
export interface ArticleMemory {
  /** That of the article. */
  readonly print: string;
  /** Of all that the glossary says of the words of this article; see `Glossary.printFor`. */
  readonly glossary: string;
  /** Every word by which a name may be found in it, as hashes; see `lookupWords`. */
  readonly words: Uint32Array;
  /** The terms that it mentions, in order of their first mention. */
  readonly terms: readonly Slug[];
  /** The different texts of the mentions. */
  readonly texts: readonly string[];
  /**
   * In reading order, so many numbers each: index of the passage, start, end, index in `terms`, 1 if linked, index in
   * `texts`.
   */
  readonly mentions: Uint32Array;
  /** Of each of `terms`: a print of its mentions here, of their places and of the passages that they stand in. */
  readonly prints: readonly string[];
  /** Of all its mentions, as `QuickPrint.toNumber` gives it: of `terms`, `mentions` and `prints`. */
  readonly mentionsPrint: number;
  /** The same of how often it mentions which term. */
  readonly countsPrint: number;
  /** Names that may mean several terms, and that nothing settles. */
  readonly problems: readonly Problem[];
  readonly fingerprint: Fingerprint;
}

/** What of it is needed to tell the mentions; the rest is for the next time. */
export type ArticleMentions = Pick<
  ArticleMemory,
  'terms' | 'texts' | 'mentions' | 'prints' | 'mentionsPrint' | 'countsPrint'
>;

/** Numbers that say one mention. */
export const MENTION_FIELDS = 6;

/** How often each of the terms of an article is mentioned. */
export function countsOf(terms: readonly Slug[], mentions: Uint32Array): Uint32Array {
  const counts = new Uint32Array(terms.length);
  for (let at = 3; at < mentions.length; at += MENTION_FIELDS) {
    const place = mentions[at] ?? 0;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/** The mentions in an article, in reading order: all, or those of one term. */
export function mentionsIn(
  article: Article,
  { terms, texts, mentions }: ArticleMentions,
  wanted?: Slug,
): Mention[] {
  const { slug } = article;
  const { passages } = outlineOf(article);
  const found: Mention[] = [];
  for (let at = 0; at < mentions.length; at += MENTION_FIELDS) {
    const passage = passages[mentions[at] ?? 0];
    const term = terms[mentions[at + 3] ?? 0];
    if (wanted !== undefined && term !== wanted) continue;
    const text = texts[mentions[at + 5] ?? 0];
    if (passage === undefined || term === undefined || text === undefined)
      throw new Error(`Expected the mentions of ${slug} to be those of its text`);
    const [start = 0, end = 0] = [mentions[at + 1], mentions[at + 2]];
    found.push({
      article: slug,
      passage,
      start,
      end,
      text,
      term,
      linked: mentions[at + 4] === 1,
    });
  }
  return found;
}
