import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ASSETS, PAGES, type RendererDescription } from './renderer-description.ts';

/** Renders pages, with the templates as Astro compiled them. */
export interface Renderer {
  /** Print of all that pages are made with: templates, programs, packages, the base path. */
  readonly print: string;
  /** Folder of what browsers fetch: style sheets, scripts, fonts. */
  readonly assets: string;
  /** The HTML of a page of the site that was handed over; `template` as `articles/[slug].astro`, `path` below the base. */
  readonly render: (template: string, path: string) => Promise<string>;
}

/** What Dossier uses of the application that Astro makes of the templates; its types are not public. */
interface AstroApp {
  readonly manifest: { readonly routes: readonly { readonly routeData: Route }[] };
  readonly setInternals: (internals: object) => void;
  readonly setOptions: (options: object) => void;
  readonly render: (request: Request, options: { readonly routeData: Route }) => Promise<Response>;
}

interface Route {
  readonly component: string;
}

/** Any address will do: pages are rendered as files. */
const ORIGIN = 'http://localhost';

/** Loads a renderer from its folder. */
export async function loadRenderer(
  folder: string,
  { entry, styles }: RendererDescription,
  { print, base }: { readonly print: string; readonly base: string },
): Promise<Renderer> {
  const { app } = (await import(pathToFileURL(join(folder, PAGES, entry)).href)) as { app: AstroApp };
  app.setInternals({
    pagesByKeys: new Map(styles.map(([key, sheets]) => [key, { styles: sheets }])),
    entrySpecifierToBundleMap: new Map(),
  });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
  return { print, assets: join(folder, ASSETS), render };

  async function render(template: string, path: string): Promise<string> {
    const routeData = routes.get(`src/pages/${template}`);
    if (!routeData) throw new Error(`Expected a template src/pages/${template}`);
    const address = path.replace(/(?:^|(?<=\/))index\.html$/, '').replace(/\.html$/, '/');
    const response = await app.render(new Request(`${ORIGIN}${base}${address}`), { routeData });
    const isRight = response.status === 200 || (template === '404.astro' && response.status === 404);
    if (!isRight) throw new Error(`Expected ${path} to be rendered, not status ${response.status}`);
    return response.text();
  }
}
