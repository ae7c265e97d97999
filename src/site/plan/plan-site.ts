import { FILE_KINDS } from '../files/index.ts';
import { PAGE_KINDS } from '../pages/index.ts';
import type { Site } from '../site.ts';
import { pathOfPage } from './path-of-page.ts';
import type { SiteFile } from './site-file.ts';

/** Every page and file that is made from a dossier. Of two with one path the first counts, as in Astro. */
export async function planSite(site: Site): Promise<readonly SiteFile[]> {
  const pages = PAGE_KINDS.flatMap(({ template, pages: of }) =>
    of(site).map(({ params, props, inputs }): SiteFile => ({
      path: pathOfPage(template, params),
      inputs,
      making: { by: 'template', template, params, props },
    })),
  );
  const lists = await Promise.all(FILE_KINDS.map(async (kind) => kind(site)));
  const files = lists
    .flat()
    .map(({ path, inputs, text }): SiteFile => ({ path, inputs, making: { by: 'text', text } }));
  const planned = new Map<string, SiteFile>();
  for (const file of [...pages, ...files]) if (!planned.has(file.path)) planned.set(file.path, file);
  return [...planned.values()];
}
