import { problem } from '../../problem.ts';
import type { CheckRule } from '../check-rule.ts';

/** An article says who holds the rights to its text. */
export const noRights: CheckRule = {
  code: 'no-rights',
  check: ({ dossier }) =>
    dossier.articles
      .filter((article) => article.rights === undefined)
      .map((article) =>
        problem(
          'no-rights',
          { file: article.file },
          `Nothing says who holds the rights to "${article.title}"`,
        ),
      ),
};
