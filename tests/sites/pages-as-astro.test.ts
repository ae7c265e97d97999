import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import {
  DESCRIPTION,
  PAGES,
  type RendererDescription,
} from '../../src/integrations/renderer/renderer-description.ts';
import { openRenderer } from '../../src/integrations/renderer/open-renderer.ts';
import type { Page, Renderer } from '../../src/integrations/renderer/renderer.ts';
import { planSite } from '../../src/site/plan/plan-site.ts';
import { filesOfPlan } from '../../src/site/plan/site-plan.ts';
import type { Site } from '../../src/site/site.ts';
import { CACHE, ROOT } from '../setup/paths.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';
import { editedSites } from '../site/plan/edited-sites.ts';

/** Edits of the dossier: enough for pages of what is gone, has moved, and was said before. */
const STEPS = 8;

/** A path below the base, as a folder ends with the name of its page. */
const INDEX = /(?:^|(?<=\/))index\.html$/;

/** What Astro itself renders with, as its own builds use it; its types are not public. */
interface AstroApp {
  readonly manifest: { readonly routes: readonly { readonly routeData: Route }[] };
  readonly routeCache: { readonly clearAll: () => void };
  readonly setInternals: (internals: object) => void;
  readonly setOptions: (options: object) => void;
  readonly render: (request: Request, options: { readonly routeData: Route }) => Promise<Response>;
}

interface Route {
  readonly component: string;
  readonly route: string;
}

let renderer: Renderer;
let app: AstroApp;

beforeAll(async () => {
  renderer = await openRenderer('/', CACHE);
  app = await openApp();
});

it('renders every page as Astro does when it is asked for it', async () => {
  const templates = new Set<string>();
  for await (const { site } of editedSites(1, STEPS, await temporaryFolder())) {
    handOver(() => Promise.resolve(site));
    app.routeCache.clearAll();
    for (const { path, making } of filesOfPlan(await planSite(site))) {
      if (making.by !== 'template') continue;
      templates.add(making.template);
      expect(await renderer.render({ ...making, path }), path).toBe(await byAstro(making.template, path));
    }
  }
  expect(templates).toContain('articles/[slug]/v/[hash].astro');
  expect(templates.size).toBeGreaterThan(15);
});

it('names a template that is missing, and a page that cannot be rendered', async () => {
  const page: Page = { template: 'nowhere.astro', path: 'nowhere/index.html', params: {}, props: {} };
  await expect(renderer.render(page)).rejects.toThrow('src/pages/nowhere.astro');
  const broken: Page = { ...page, template: 'articles/[slug].astro', path: 'articles/x/index.html' };
  await expect(renderer.render(broken)).rejects.toThrow('articles/x/index.html cannot be rendered');
});

/** The module that Astro would render all pages with, of the very same templates. */
async function openApp(): Promise<AstroApp> {
  const folder = dirname(renderer.assets);
  const entry = (await readdir(join(folder, PAGES))).find((name) => name.startsWith('prerender-entry'));
  const module = (await import(pathToFileURL(join(folder, PAGES, entry ?? '')).href)) as { app: AstroApp };
  const { styles } = JSON.parse(await readFile(join(folder, DESCRIPTION), 'utf8')) as RendererDescription;
  const pages = module.app.manifest.routes.map(({ routeData: { route, component } }) => {
    const sheets = styles[component.replace('src/pages/', '')] ?? [];
    return [
      `${route}&${component}`,
      { styles: sheets.map((src) => ({ depth: 0, order: 0, sheet: { type: 'external', src } })) },
    ] as const;
  });
  module.app.setInternals({ pagesByKeys: new Map(pages), entrySpecifierToBundleMap: new Map() });
  module.app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write: () => true } } },
  });
  return module.app;
}

async function byAstro(template: string, path: string): Promise<string> {
  const route = app.manifest.routes.find(({ routeData }) => routeData.component === `src/pages/${template}`);
  if (!route) throw new Error(`Expected Astro to know ${template}`);
  const address = path.replace(INDEX, '').replace(/\.html$/, '/');
  const response = await app.render(new Request(`http://localhost/${address}`), route);
  return response.text();
}

/** Pages ask Node itself for the module that has their site, and not the program that runs tests, which has another. */
function handOver(site: () => Promise<Site>): void {
  const path = join(ROOT, 'src', 'site', 'handed-over.ts');
  const module = createRequire(import.meta.url)(path) as { handOver: (of: () => Promise<Site>) => void };
  module.handOver(site);
}
