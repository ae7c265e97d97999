import type { Annotation } from '../schema/annotation.ts';

/** An annotation and its place in the list of all: the id of one without an id has that place in it. */
export interface PlacedNote {
  readonly annotation: Annotation;
  readonly place: number;
}

/** Annotations by the slug at the end of what they are on; each list in the order in which they were given. */
export function notesByArticle(
  annotations: readonly Annotation[],
): ReadonlyMap<string, readonly PlacedNote[]> {
  const notes = new Map<string, PlacedNote[]>();
  for (const [place, annotation] of annotations.entries()) {
    const slug = slugOf(annotation);
    const known = notes.get(slug);
    if (known) known.push({ annotation, place });
    else notes.set(slug, [{ annotation, place }]);
  }
  return notes;
}

/** `bestand` of `urn:dossier:article:bestand` and of `https://example.org/articles/bestand/#p-12`. */
function slugOf({ target }: Annotation): string {
  const source = typeof target === 'string' ? target : target.source;
  const [path = ''] = source.split('#', 1);
  return /[^/:]*$/.exec(path.replace(/\/+$/, ''))?.[0] ?? '';
}
