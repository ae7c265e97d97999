import { problem } from '../../problem.ts';
import { placeIn } from '../../schema/dossier.ts';
import { articleRule } from '../article-rule.ts';

/** A title that was made from the text has been looked at. */
export const derivedTitle = articleRule('derived-title', (article) => {
  if (!article.titleDerived) return [];
  const message = `"${article.title}" was made from the text of the article`;
  return [problem('derived-title', placeIn(article, ['title']), message)];
});
