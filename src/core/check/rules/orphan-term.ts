import { problem } from '../../problem.ts';
import type { Dossier } from '../../schema/dossier.ts';
import type { CheckRule } from '../check-rule.ts';

/** A term is mentioned or linked somewhere. */
export const orphanTerm: CheckRule = {
  code: 'orphan-term',
  check: ({ dossier }) => {
    const named = namedSlugs(dossier);
    return dossier.terms
      .filter(({ slug }) => !named.has(slug))
      .map(({ file, term }) => problem('orphan-term', { file }, `Nothing mentions or links "${term}"`));
  },
};

/** Every slug that something other than the term itself names. */
function namedSlugs({
  mentions,
  terms,
  claims,
  events,
  introduction,
  about,
  articles,
  config,
}: Dossier): Set<string> {
  const texts = [introduction, about].filter((text) => text !== undefined);
  const linkedFrom = (own: string, targets: readonly string[]): string[] =>
    targets.map((target) => config.redirects[target] ?? target).filter((target) => target !== own);
  return new Set<string>([
    ...mentions.map(({ term }) => term),
    ...terms.flatMap(({ slug, related, body }) =>
      linkedFrom(slug, [...related, ...body.explicitLinks.map(({ target }) => target)]),
    ),
    ...events.flatMap(({ places, participants }) => linkedFrom('', [...places, ...participants])),
    ...claims.flatMap(({ positions }) =>
      linkedFrom(
        '',
        positions.map(({ by }) => by),
      ),
    ),
    ...[...articles, ...claims, ...events, ...texts].flatMap(({ body }) =>
      linkedFrom(
        '',
        body.explicitLinks.map(({ target }) => target),
      ),
    ),
  ]);
}
