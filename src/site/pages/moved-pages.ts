import { printOf } from '../../core/print.ts';
import type { PageKind } from '../plan/page-kind.ts';
import { movedCitingPaths } from '../moved-citing-paths.ts';
import { redirectPaths } from '../redirect-paths.ts';

interface Moved {
  readonly href: string;
  readonly title: string;
}

/** Old addresses of renamed articles and terms. */
export const movedPages: PageKind<Moved> = {
  template: '[section]/[old].astro',
  unlisted: true,
  pages: (site) =>
    redirectPaths(site).map((path) => ({ ...path, inputs: inputsOf(path.props, site.prints) })),
};

/** Old addresses of the page for citing a renamed article, and of its versions. */
export const movedCitingPages: PageKind<Moved> = {
  template: 'articles/[slug]/[...old].astro',
  unlisted: true,
  pages: (site) =>
    movedCitingPaths(site).map((path) => ({ ...path, inputs: inputsOf(path.props, site.prints) })),
};

function inputsOf({ href, title }: Moved, { frame }: { readonly frame: string }) {
  return () => ({ frame, leadsTo: printOf([href, title]) });
}
