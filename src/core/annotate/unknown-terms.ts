import { problem, type Problem } from '../problem.ts';
import type { Slug } from '../schema/brands.ts';
import { type Content, type Entry, placeIn } from '../schema/dossier.ts';
import { nearest } from './nearest.ts';

/** A problem for every field of a term or event that names a term which is not in the glossary. */
export function unknownTerms({ config, terms, events }: Content): Problem[] {
  const known = new Set<string>(terms.map((term) => term.slug));
  const fields: { entry: Entry; name: string; slugs: readonly Slug[] }[] = [
    ...terms.map((entry) => ({ entry, name: 'related', slugs: entry.related })),
    ...events.map((entry) => ({ entry, name: 'places', slugs: entry.places })),
    ...events.map((entry) => ({ entry, name: 'participants', slugs: entry.participants })),
  ];
  return fields.flatMap(({ entry, name, slugs }) =>
    slugs.flatMap((slug, index) => {
      if (known.has(slug) || known.has(config.redirects[slug] ?? '')) return [];
      const suggestion = nearest(slug, known);
      const fix = suggestion === undefined ? undefined : `Did you mean ${suggestion}?`;
      return problem(
        'unknown-term',
        placeIn(entry, [name, index]),
        `"${slug}" in ${name} is no term of the glossary.`,
        fix,
      );
    }),
  );
}
