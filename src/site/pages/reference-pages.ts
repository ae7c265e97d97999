import { printOf } from '../../core/print.ts';
import { type CitingPlace, citingPlaces } from '../../core/references/citing-places.ts';
import { referenceSlugs } from '../../core/references/reference-slugs.ts';
import type { Reference } from '../../core/schema/reference.ts';
import type { PageKind } from '../plan/page-kind.ts';
import { entryOfTarget } from '../view/entry-of-target.ts';

/** The page of every work that the dossier cites, or may. */
export const referencePages: PageKind<{ reference: Reference }> = {
  template: 'references/[slug].astro',
  pages: ({ dossier, prints }) => {
    const { references } = dossier;
    if (references.length === 0) return [];
    const slugs = referenceSlugs(references);
    const places = citingPlaces(dossier);
    return references.map((reference) => ({
      params: { slug: slugs.get(reference.id) ?? '' },
      props: { reference },
      inputs: () => ({
        frame: prints.frame,
        works: prints.references,
        places: printOf((places.get(reference.id) ?? []).flatMap(printsOfPlace)),
      }),
    }));
  },
};

function printsOfPlace({ source, passage, at, item }: CitingPlace): (string | number | undefined)[] {
  const entry = 'text' in source ? source.text : entryOfTarget(source);
  return [source.kind, entry.print, passage?.id, at, JSON.stringify(item)];
}
