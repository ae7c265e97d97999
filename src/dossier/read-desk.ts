import { checkArticle } from '../core/check/check-article.ts';
import { type Desk, deskOfArticle } from '../core/check/desk-of-article.ts';
import { ADVICE } from '../core/check/index.ts';
import type { Article } from '../core/schema/dossier.ts';
import type { LoadedDossier } from './open-loader.ts';

/** All that lies on the desk of one article, but for suggestions, which take a look at all articles. */
export interface ReadDesk {
  readonly article: Article;
  readonly desk: Desk;
}

/** The desk of an article of a dossier that was held against the rules of a build; undefined where there is no such article. */
export function readDesk(dossier: LoadedDossier, slug: string): ReadDesk | undefined {
  const article = dossier.articles.find((one) => one.slug === slug);
  if (!article) return undefined;
  const advice = checkArticle(ADVICE, { dossier, ...dossier.facts }, article);
  const problems = [...dossier.problems.filter(({ file }) => file === article.file), ...advice];
  const sorted = problems.sort((a, b) => a.line - b.line || a.column - b.column);
  const { mentionIndex } = dossier;
  return {
    article,
    desk: deskOfArticle({ problems: sorted, mentions: mentionIndex.inArticle(article.slug) }, article),
  };
}
