import { problem } from '../../problem.ts';
import type { CheckRule } from '../check-rule.ts';

/** An article has text, and not only subheads. */
export const emptyBody: CheckRule = {
  code: 'empty-body',
  check: ({ dossier }) =>
    dossier.articles
      .filter((article) => article.body.passages.every(({ kind }) => kind === 'heading'))
      .map((article) =>
        problem(
          'empty-body',
          { file: article.file },
          `"${article.title}" has ${article.body.passages.length === 0 ? 'no text' : 'nothing but subheads'}`,
        ),
      ),
};
