import { problem, type Problem } from '../problem.ts';
import type { Content } from '../schema/dossier.ts';

/** Whether a slug names one thing only: `[[slug]]` could otherwise mean an article or a term. */
export function checkSlugs(content: Content): Problem[] {
  const articles = new Map<string, string>(content.articles.map(({ slug, file }) => [slug, file]));
  return content.terms.flatMap(({ slug, file }) => {
    const article = articles.get(slug);
    return article === undefined ? [] : problem('duplicate-slug', { file }, `${article} has the same name`);
  });
}
