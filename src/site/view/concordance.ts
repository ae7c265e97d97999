import { passageOf } from '../../core/passage-of.ts';
import { sentenceAround } from '../../core/annotate/sentence-around.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Article, Mention, Passage } from '../../core/schema/dossier.ts';
import { edtfRange } from '../../core/schema/edtf.ts';
import { reportName } from './report-name.ts';

/** A mention in its sentence, for lists in which all mentions stand below one another. */
export interface ConcordanceLine {
  readonly article: Article;
  readonly passage: Passage;
  readonly before: string;
  readonly text: string;
  readonly after: string;
  /** First moment of the article's date, milliseconds since 1970. */
  readonly moment: number;
  /** Newspaper, site or what was retold; empty where the article names none. */
  readonly outlet: string;
  /** Whether the line above it is of the same article. */
  readonly repeats: boolean;
}

/** Every mention in its sentence, by date, then in reading order; `mentions` are in order of articles. */
export function concordance(
  articles: ReadonlyMap<Slug, Article>,
  mentions: readonly Mention[],
): ConcordanceLine[] {
  const found = byArticle(mentions).flatMap(([slug, members]) => {
    const article = articles.get(slug);
    return article ? [{ article, moment: edtfRange(article.date)?.min ?? 0, members }] : [];
  });
  found.sort((a, b) => a.moment - b.moment);
  return found.flatMap(({ article, moment, members }) => linesOf(article, moment, members));
}

/** Those of an article stand together. */
function byArticle(mentions: readonly Mention[]): (readonly [Slug, Mention[]])[] {
  const groups: (readonly [Slug, Mention[]])[] = [];
  for (const mention of mentions) {
    const last = groups.at(-1);
    if (last?.[0] === mention.article) last[1].push(mention);
    else groups.push([mention.article, [mention]]);
  }
  return groups;
}

function linesOf(article: Article, moment: number, mentions: readonly Mention[]): ConcordanceLine[] {
  const outlet = reportName(article) ?? '';
  const lines: ConcordanceLine[] = [];
  let passage: Passage | undefined;
  for (const mention of mentions) {
    // Mentions are in reading order: each passage is read once, and none that holds no mention.
    if (passage?.id !== mention.passage) passage = passageOf(article, mention.passage);
    if (!passage) continue;
    const parts = sentenceAround(passage.text, mention, article.lang);
    lines.push({
      article,
      passage,
      before: onOneLine(parts.before),
      text: onOneLine(parts.mention),
      after: onOneLine(parts.after),
      moment,
      outlet,
      repeats: lines.length > 0,
    });
  }
  return lines;
}

const MORE_THAN_A_BLANK = /[^\S ]| {2}/;

function onOneLine(text: string): string {
  return MORE_THAN_A_BLANK.test(text) ? text.replace(/\s+/g, ' ') : text;
}
