import { problem } from '../../problem.ts';
import type { CheckRule } from '../check-rule.ts';

/** An article says who brought it. */
export const noOutlet: CheckRule = {
  code: 'no-outlet',
  check: ({ dossier }) =>
    dossier.articles
      .filter(
        (article) =>
          article.outlet === undefined && article.agency === undefined && article.basedOn === undefined,
      )
      .map((article) =>
        problem('no-outlet', { file: article.file }, `Nothing says who brought "${article.title}"`),
      ),
};
