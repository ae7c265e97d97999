import type { Slug } from '../../core/schema/brands.ts';
import type { Dossier } from '../../core/schema/dossier.ts';

/** The articles that are related to one, by its place in the dossier: best first. Why they are is not looked at. */
export function relatedSlugs(
  place: number,
  { articles, relatedPlaces }: Pick<Dossier, 'articles' | 'relatedPlaces'>,
): Slug[] {
  const toEach = relatedPlaces.length / articles.length;
  const slugs: Slug[] = [];
  for (let at = place * toEach; at < (place + 1) * toEach; at++) {
    const other = articles[relatedPlaces[at] ?? -1];
    if (other) slugs.push(other.slug);
  }
  return slugs;
}
