import type { Site } from '../site.ts';
import type { PageKind } from './page-kind.ts';
import { pagesOfKind } from './pages-of-kind.ts';
import type { Params } from './site-file.ts';

/** What Astro asks a template for, as `getStaticPaths`: the addresses of its pages, and the props of each. */
export function pathsOf<Props extends object>(
  kind: PageKind<Props>,
  site: () => Promise<Site>,
): () => Promise<{ params: Params; props: Props }[]> {
  return async () => pagesOfKind(kind, await site()).map(({ params, props }) => ({ params, props }));
}
