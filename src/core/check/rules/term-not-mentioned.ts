import { problem } from '../../problem.ts';
import type { CheckRule } from '../check-rule.ts';

/** A term whose names are looked for is found in some article. */
export const termNotMentioned: CheckRule = {
  code: 'term-not-mentioned',
  check: ({ dossier }) => {
    const mentioned = new Set<string>(dossier.mentions.map(({ term }) => term));
    return dossier.terms
      .filter(({ slug, match }) => match !== 'off' && !mentioned.has(slug))
      .map(({ file, term }) => problem('term-not-mentioned', { file }, `No article mentions "${term}"`));
  },
};
