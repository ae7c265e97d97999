import { problem } from '../../problem.ts';
import type { CheckRule } from '../check-rule.ts';

/** An article is tied to the rest of the dossier by something. */
export const orphanArticle: CheckRule = {
  code: 'orphan-article',
  check: ({ dossier }) => {
    const tied = new Set<string>(dossier.quotes.map(({ article }) => article));
    for (const { from, to } of dossier.links) {
      // An article that leads to itself alone is as lonely as before.
      if (from.article === to.article) continue;
      tied.add(from.article);
      if (to.article !== undefined) tied.add(to.article);
    }
    return dossier.articles
      .filter(({ slug }) => dossier.articles.length > 1 && !tied.has(slug))
      .map(({ file, title }) =>
        problem('orphan-article', { file }, `Nothing ties "${title}" to the rest of the dossier`),
      );
  },
};
