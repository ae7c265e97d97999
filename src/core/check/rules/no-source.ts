import { problem } from '../../problem.ts';
import type { CheckRule } from '../check-rule.ts';

/** An article can be followed back to where it came from. */
export const noSource: CheckRule = {
  code: 'no-source',
  check: ({ dossier }) =>
    dossier.articles
      .filter(
        (article) =>
          !article.source &&
          article.url === undefined &&
          article.archived.length === 0 &&
          article.basedOn === undefined,
      )
      .map((article) =>
        problem('no-source', { file: article.file }, `Nothing says where "${article.title}" came from`),
      ),
};
