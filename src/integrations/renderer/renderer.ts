import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SSRResult } from 'astro';
import type { Html } from '../../core/schema/brands.ts';
import { attribute } from '../../site/html/attribute.ts';
import { htmlList } from '../../site/html/html-list.ts';
import { markup } from '../../site/html/markup.ts';
import { NOTHING } from '../../site/html/nothing.ts';
import type { Params } from '../../site/plan/site-file.ts';
import { layOut, type PartsOfAstro } from './lay-out.ts';
import { type PageManifest, pageResults } from './page-results.ts';
import { ASSETS, PAGES, type RendererDescription, RUNTIME } from './renderer-description.ts';

/** Renders pages, with the templates as Astro compiled them. */
export interface Renderer {
  /** Print of all that pages are made with: templates, programs, packages, the base path. */
  readonly print: string;
  /** Folder of what browsers fetch: style sheets, scripts, fonts. */
  readonly assets: string;
  /** The HTML of a page of the site that was handed over. */
  readonly render: (page: Page) => Promise<string>;
}

/** A page, by its template. */
export interface Page {
  /** Below src/pages: `articles/[slug].astro`. */
  readonly template: string;
  /** Below the folder of the site: errors name it. */
  readonly path: string;
  readonly params: Params;
  readonly props: object;
}

/** A compiled template. */
interface Template {
  (result: SSRResult, props: object, slots: object): unknown;
  readonly moduleId?: string;
}

/** The module that Astro made of the templates, and what of itself is needed for them. */
interface Runtime extends PartsOfAstro {
  readonly manifest: PageManifest & {
    /** Loads the module of a template, by its name below the root: `src/pages/about.astro`. */
    readonly pageMap: ReadonlyMap<string, () => Promise<{ page: () => unknown }>>;
  };
}

/** Loads a renderer from its folder. */
export async function loadRenderer(
  folder: string,
  { styles }: RendererDescription,
  print: string,
): Promise<Renderer> {
  const url = pathToFileURL(join(folder, PAGES, RUNTIME));
  const runtime = (await import(url.href)) as Runtime;
  const { manifest } = runtime;
  const resultFor = pageResults(manifest);
  const sheets = new Map(
    Object.entries(styles).map(([name, files]) => [name, sheetLinks(files, manifest.base)]),
  );
  // As Astro writes it before what templates give.
  const doctype = manifest.compressHTML ? '<!DOCTYPE html>' : '<!DOCTYPE html>\n';
  const templates = new Map<string, Promise<Template>>();
  return { print, assets: join(folder, ASSETS), render };

  async function render({ template: name, path, params, props }: Page): Promise<string> {
    const template = await templateOf(name);
    const { moduleId } = template;
    const result = resultFor({ path, params, moduleId, sheets: sheets.get(name) ?? NOTHING });
    try {
      const given = await template(result, props, {});
      if (isResponse(given)) throw new Error('Expected a page, not a response');
      return doctype + (await layOut(given, result, runtime));
    } catch (error) {
      throw inPage(path, error);
    }
  }

  function templateOf(name: string): Promise<Template> {
    const known = templates.get(name);
    if (known) return known;
    const loading = loadTemplate(name);
    templates.set(name, loading);
    return loading;
  }

  async function loadTemplate(name: string): Promise<Template> {
    const open = manifest.pageMap.get(`src/pages/${name}`);
    if (!open) throw new Error(`Expected a template src/pages/${name}`);
    const { page } = await open();
    return ((await page()) as { readonly default: Template }).default;
  }
}

/** Told by its name: at the first mention of the class Node loads all that it fetches with, which takes longer than a page. */
function isResponse(given: unknown): boolean {
  return Object.prototype.toString.call(given) === '[object Response]';
}

/** Style sheets of a page, as Astro writes them. */
function sheetLinks(files: readonly string[], base: string): Html {
  return htmlList(files, (file) => markup`<link rel="stylesheet"${attribute('href', base + file)}>`);
}

/** An error with the page that it is of; one of the file system names its own file. */
function inPage(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || 'code' in error) return error;
  return new Error(`${path} cannot be rendered: ${error.message}`, { cause: error });
}
