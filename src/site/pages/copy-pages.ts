import { printOf } from '../../core/print.ts';
import type { SharedCopy } from '../../core/schema/dossier.ts';
import type { PageKind } from '../plan/page-kind.ts';
import { shownCopies } from '../view/copies-of.ts';

/** Two articles beside each other that share copy. */
export const copyPages: PageKind<{ pair: SharedCopy }> = {
  template: 'articles/[slug]/with/[other].astro',
  pages: ({ dossier, prints }) =>
    shownCopies(dossier.sharedCopy).map((pair) => ({
      params: { slug: pair.a, other: pair.b },
      props: { pair },
      inputs: () => ({
        frame: prints.frame,
        copy: printOf([JSON.stringify(pair)]),
        one: prints.article(pair.a),
        other: prints.article(pair.b),
      }),
    })),
};
