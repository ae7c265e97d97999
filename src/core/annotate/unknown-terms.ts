import { problem, type Problem } from '../problem.ts';
import type { Slug } from '../schema/brands.ts';
import type { Content } from '../schema/dossier.ts';
import { nearest } from './nearest.ts';

/** A problem for every field of a term or event that names a term which is not in the glossary. */
export function unknownTerms({ config, terms, events }: Content): Problem[] {
  const known = new Set<string>(terms.map((term) => term.slug));
  const fields: { file: string; name: string; slugs: readonly Slug[] }[] = [
    ...terms.map(({ file, related }) => ({ file, name: 'related', slugs: related })),
    ...events.map(({ file, places }) => ({ file, name: 'places', slugs: places })),
    ...events.map(({ file, participants }) => ({ file, name: 'participants', slugs: participants })),
  ];
  return fields.flatMap(({ file, name, slugs }) =>
    slugs
      .filter((slug) => !known.has(slug) && !known.has(config.redirects[slug] ?? ''))
      .map((slug) => {
        const suggestion = nearest(slug, known);
        const fix = suggestion === undefined ? undefined : `Did you mean ${suggestion}?`;
        return problem('unknown-term', { file }, `"${slug}" in ${name} is no term of the glossary.`, fix);
      }),
  );
}
