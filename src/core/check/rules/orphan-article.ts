import { problem, type Problem } from '../../problem.ts';
import type { Article } from '../../schema/dossier.ts';
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
    return dossier.articles.filter(({ slug }) => dossier.articles.length > 1 && !tied.has(slug)).map(report);
  },
  ofArticle: (article, facts) => {
    // Few articles mention nothing. Only for those are all links of the dossier made.
    if (facts.dossier.mentionIndex.termsIn(article.slug).length > 0) return [];
    return orphanArticle.check(facts).filter(({ file }) => file === article.file);
  },
};

function report({ file, title }: Article): Problem {
  return problem('orphan-article', { file }, `Nothing ties "${title}" to the rest of the dossier`);
}
