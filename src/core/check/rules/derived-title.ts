import { problem } from '../../problem.ts';
import { placeIn } from '../../schema/dossier.ts';
import type { CheckRule } from '../check-rule.ts';

/** A title that was made from the text has been looked at. */
export const derivedTitle: CheckRule = {
  code: 'derived-title',
  check: ({ dossier }) =>
    dossier.articles
      .filter((article) => article.titleDerived)
      .map((article) =>
        problem(
          'derived-title',
          placeIn(article, ['title']),
          `"${article.title}" was made from the text of the article`,
        ),
      ),
};
