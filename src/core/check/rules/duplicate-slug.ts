import { problem } from '../../problem.ts';
import type { CheckRule } from '../check-rule.ts';

/** A slug names one thing only: `[[slug]]` could otherwise mean an article or a term, a claim or an event. */
export const duplicateSlug: CheckRule = {
  code: 'duplicate-slug',
  check: ({ dossier }) => {
    const { articles, terms, claims, events } = dossier;
    const bearers = new Map<string, string>();
    return [...articles, ...terms, ...claims, ...events].flatMap(({ slug, file }) => {
      const bearer = bearers.get(slug);
      if (bearer !== undefined) return problem('duplicate-slug', { file }, `${bearer} has the same name`);
      bearers.set(slug, file);
      return [];
    });
  },
  ofArticle: ({ file }, facts) => duplicateSlug.check(facts).filter((found) => found.file === file),
};
