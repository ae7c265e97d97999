import { printOf } from '../../core/print.ts';
import type { Reference } from '../../core/schema/reference.ts';
import type { PageKind } from '../plan/page-kind.ts';
import { slugsOfReferences } from '../view/slugs-of-references.ts';

/** The page of every work that the dossier cites, or may. */
export const referencePages: PageKind<{ reference: Reference }> = {
  template: 'references/[slug].astro',
  pages: ({ dossier, citingPlaces, prints }) => {
    const { references } = dossier;
    if (references.length === 0) return [];
    const slugs = slugsOfReferences(references);
    return references.map((reference) => ({
      params: { slug: slugs.get(reference.id) ?? '' },
      props: { reference },
      inputs: () => ({
        frame: prints.frame,
        works: prints.references,
        citing: printOf(citingPlaces.printsOf(reference.id)),
      }),
    }));
  },
};
