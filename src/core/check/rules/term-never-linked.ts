import { problem } from '../../problem.ts';
import type { CheckRule } from '../check-rule.ts';

/** A term that is mentioned is a link somewhere. */
export const termNeverLinked: CheckRule = {
  code: 'term-never-linked',
  check: ({ dossier }) => {
    const byTerm = Map.groupBy(dossier.mentions, ({ term }) => term);
    return dossier.terms.flatMap(({ slug, term, file }) => {
      const mentions = byTerm.get(slug) ?? [];
      const [first] = mentions;
      if (!first || mentions.some(({ linked }) => linked)) return [];
      const message = `"${term}" is mentioned, in ${first.article}#${first.passage} among others, but is nowhere a link`;
      return problem('term-never-linked', { file }, message);
    });
  },
};
