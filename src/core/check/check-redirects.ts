import { problem, type Place, type Problem } from '../problem.ts';
import type { Content } from '../schema/dossier.ts';

/** Whether each redirect of the configuration starts where nothing is and leads to what is there. */
export function checkRedirects(content: Content, placeOf: (old: string) => Place): Problem[] {
  const slugs = new Set<string>([...content.articles, ...content.terms].map(({ slug }) => slug));
  return Object.entries(content.config.redirects).flatMap(([from, to]) => {
    const place = placeOf(from);
    if (slugs.has(from)) {
      return problem(
        'redirect-conflict',
        place,
        `"${from}" redirects to "${to}", but there is an article or term "${from}"`,
      );
    }
    if (!slugs.has(to)) {
      return problem(
        'redirect-conflict',
        place,
        `"${from}" redirects to "${to}", which is no article and no term`,
      );
    }
    return [];
  });
}
