import { printOf } from '../../core/print.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Article } from '../../core/schema/dossier.ts';
import type { PageKind } from '../plan/page-kind.ts';
import { type ListPart, MOST_ON_A_PAGE, partsOf } from '../view/long-list.ts';
import { outletSlugs } from '../view/outlet-slugs.ts';
import { type Outlet, outletsOf } from '../view/outlets.ts';

interface OutletPart {
  readonly outlet: Outlet;
  readonly slug: Slug;
  readonly part: ListPart<Article>;
}

/** The articles of each newspaper or site as sources, where one page cannot hold all of them. */
export const sourcePages: PageKind<OutletPart> = {
  template: 'sources/[...part].astro',
  pages: ({ dossier, voice, prints }) => {
    if (dossier.articles.length <= MOST_ON_A_PAGE) return [];
    const slugs = outletSlugs(outletsOf(dossier.articles, voice.lang));
    return [...slugs].flatMap(([outlet, slug]) =>
      partsOf(outlet.articles).map((part) => ({
        params: { part: part.number === 1 ? slug : `${slug}/${part.number}` },
        props: { outlet, slug, part },
        inputs: () => ({
          frame: prints.frame,
          outlet: printOf([outlet.name]),
          size: printOf([part.parts, part.total]),
          articles: printOf(part.items.map(({ slug }) => prints.card(slug))),
        }),
      })),
    );
  },
};
