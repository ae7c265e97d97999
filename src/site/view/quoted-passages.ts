import { sentenceAround } from '../../core/annotate/sentence-around.ts';
import { outlineOf } from '../../core/outline-of.ts';
import { passageOf } from '../../core/passage-of.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Article, Passage, Range } from '../../core/schema/dossier.ts';
import { segments, type Segment } from './segments.ts';

/** A passage, and those of its sentences that matter, with the words that matter marked. */
interface QuotedPassage {
  readonly passage: Passage;
  readonly sentences: readonly (readonly Segment[])[];
}

/** The passages of one article in which something occurs. */
export interface QuotedArticle {
  readonly article: Article;
  readonly passages: readonly QuotedPassage[];
}

/** Words in an article, by passage. */
export interface Occurrence extends Range {
  readonly article: Slug;
  readonly passage: string;
}

/**
 * Occurrences as sentences, by article and passage, in the order of the articles and of their text. A sentence in
 * which something occurs twice stands there once, with both marked.
 */
export function quotedPassages(
  articles: readonly Article[],
  occurrences: readonly Occurrence[],
): QuotedArticle[] {
  const byArticle = Map.groupBy(occurrences, ({ article }) => article);
  return articles.flatMap((article) => {
    const here = byArticle.get(article.slug);
    if (!here) return [];
    const byPassage = Map.groupBy(here, ({ passage }) => passage);
    const passages = outlineOf(article).passages.flatMap((id) => {
      const ranges = byPassage.get(id);
      const passage = ranges && passageOf(article, id);
      return passage ? [{ passage, sentences: sentencesAround(passage.text, ranges, article.lang) }] : [];
    });
    return passages.length === 0 ? [] : [{ article, passages }];
  });
}

function sentencesAround(text: string, ranges: readonly Range[], lang: string): Segment[][] {
  const sentences = new Map<number, Range>();
  for (const range of ranges) {
    const { before, after } = sentenceAround(text, range, lang);
    const sentence = { start: range.start - before.length, end: range.end + after.length };
    sentences.set(sentence.start, sentence);
  }
  return [...sentences.values()]
    .sort((a, b) => a.start - b.start)
    .map((sentence) => segments(text, sentence, ranges));
}
