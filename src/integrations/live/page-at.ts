import { PAGE_KINDS } from '../../site/pages/index.ts';
import { pagesOfKind } from '../../site/plan/pages-of-kind.ts';
import { pathOfPage } from '../../site/plan/path-of-page.ts';
import type { SiteFile } from '../../site/plan/site-file.ts';
import type { Site } from '../../site/site.ts';

const PATTERNS = PAGE_KINDS.map((kind) => ({ kind, pattern: patternOf(kind.template) }));

/**
 * The page that lies at a path of a site, `articles/x/index.html`, as `planSite` has it: of two with one path the first.
 * Looks only through the kinds that can have it, so that a page of a large dossier is found at once.
 */
export function pageAt(site: Site, path: string): SiteFile | undefined {
  for (const { kind, pattern } of PATTERNS) {
    if (!pattern.test(path)) continue;
    const { template } = kind;
    const page = pagesOfKind(kind, site).find(({ params }) => pathOfPage(template, params) === path);
    if (!page) continue;
    const { params, props, inputs } = page;
    return { path, inputs, making: { by: 'template', template, params, props } };
  }
  return undefined;
}

/** The paths that the pages of a template can have. */
function patternOf(template: string): RegExp {
  const names = [...template.matchAll(/\[(\.\.\.)?(\w+)\]/g)];
  const holes = Object.fromEntries(
    names.map(([, rest, name = '']) => [name, rest === undefined ? '<part>' : '<parts>']),
  );
  const path = pathOfPage(template, holes).replaceAll('.', String.raw`\.`);
  return new RegExp(`^${path.replaceAll('<parts>', '.+').replaceAll('<part>', '[^/]+')}$`);
}
