import { problem } from '../../problem.ts';
import type { CheckRule } from '../check-rule.ts';

/** A redirect starts where nothing is, and leads to what is there. */
export const redirectConflict: CheckRule = {
  code: 'redirect-conflict',
  check: ({ dossier, placeOf }) => {
    const slugs = new Set<string>([...dossier.articles, ...dossier.terms].map(({ slug }) => slug));
    const { redirects } = dossier.config;
    return Object.entries(redirects).flatMap(([from, to]) => {
      const place = placeOf(['redirects', from]);
      const redirect = `"${from}" redirects to "${to}"`;
      if (slugs.has(from)) {
        const message = `${redirect}, but there is an article or term "${from}"`;
        return problem('redirect-conflict', place, message);
      }
      // A redirect to a redirect is a chain, which has a rule of its own.
      if (slugs.has(to) || Object.hasOwn(redirects, to)) return [];
      return problem('redirect-conflict', place, `${redirect}, which is no article and no term`);
    });
  },
};
