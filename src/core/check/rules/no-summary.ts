import { problem } from '../../problem.ts';
import type { CheckRule } from '../check-rule.ts';

/** An article has a summary. */
export const noSummary: CheckRule = {
  code: 'no-summary',
  check: ({ dossier }) =>
    dossier.articles
      .filter((article) => article.summary === undefined)
      .map((article) => problem('no-summary', { file: article.file }, `"${article.title}" has no summary`)),
};
