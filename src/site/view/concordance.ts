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
  const lines = [...Map.groupBy(mentions, ({ article }) => article)].flatMap(([slug, found]) => {
    const article = articles.get(slug);
    if (!article) return [];
    const passages = new Map(article.body.passages.map((passage) => [passage.id, passage]));
    const moment = edtfRange(article.date)?.min ?? 0;
    return found.flatMap((mention) => {
      const passage = passages.get(mention.passage);
      if (!passage) return [];
      const parts = sentenceAround(passage.text, mention, article.lang);
      const words = {
        before: onOneLine(parts.before),
        text: onOneLine(parts.mention),
        after: onOneLine(parts.after),
      };
      return [{ article, passage, ...words, moment, outlet: reportName(article) ?? '' }];
    });
  });
  return lines
    .sort((a, b) => a.moment - b.moment)
    .map((line, index, sorted) => ({ ...line, repeats: sorted[index - 1]?.article === line.article }));
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
