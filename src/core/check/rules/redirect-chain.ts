import { problem } from '../../problem.ts';
import type { CheckRule } from '../check-rule.ts';

/** A redirect leads to an address where something is, not to another redirect. */
export const redirectChain: CheckRule = {
  code: 'redirect-chain',
  check: ({ dossier, placeOf }) => {
    const slugs = new Set<string>([...dossier.articles, ...dossier.terms].map(({ slug }) => slug));
    const { redirects } = dossier.config;
    return Object.entries(redirects).flatMap(([from, to]) => {
      if (slugs.has(to) || !Object.hasOwn(redirects, to)) return [];
      const end = endOf(from, redirects);
      const message = `"${from}" redirects to "${to}", which is itself redirected`;
      const fix =
        end === undefined
          ? 'These redirects go round in a circle: remove them.'
          : `Lead it to ${end} at once.`;
      return problem('redirect-chain', placeOf(['redirects', from]), message, fix);
    });
  },
};

/** Where a chain of redirects ends; undefined where it goes round in a circle. */
function endOf(from: string, redirects: Readonly<Record<string, string>>): string | undefined {
  const seen = new Set<string>();
  let at = from;
  for (let next = redirects[at]; next !== undefined; next = redirects[at]) {
    if (seen.has(at)) return undefined;
    seen.add(at);
    at = next;
  }
  return at;
}
