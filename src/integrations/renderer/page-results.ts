import type { AstroGlobal, SSRResult } from 'astro';
import type { Html } from '../../core/schema/brands.ts';
import type { Params } from '../../site/plan/site-file.ts';

/** What Dossier uses of the manifest that Astro makes of the templates; its types are not public. */
export type PageManifest = Pick<
  SSRResult,
  'base' | 'userAssetsBase' | 'clientDirectives' | 'inlinedScripts' | 'componentMetadata' | 'compressHTML'
> & {
  /** Files of the scripts of templates, by the module that they were made of. */
  readonly entryModules: Readonly<Record<string, string>>;
};

/** A page that is to be rendered. */
export interface PageRequest {
  /** Path below the base; for errors. */
  readonly path: string;
  readonly params: Params;
  /** Module of the template. */
  readonly moduleId: string | undefined;
  /** Style sheets of the template, as elements of the head: Astro would write them anew for each page. */
  readonly sheets: Html;
}

/**
 * What Astro keeps while it renders one page, without all that a request to a server needs. What templates of Dossier do
 * not use is left out, and asking for it is an error.
 */
export function pageResults(manifest: PageManifest): (page: PageRequest) => SSRResult {
  const { base, userAssetsBase, clientDirectives, inlinedScripts, componentMetadata, compressHTML } =
    manifest;
  const resolve = (module: string): Promise<string> => {
    const file = manifest.entryModules[module];
    if (file === undefined) throw new Error(`Expected Astro to have made a script of ${module}`);
    return Promise.resolve(`${base}${file}`);
  };
  return ({ path, params, moduleId, sheets }) => {
    const { containsHead = false, propagation = 'none' } = componentMetadata.get(moduleId ?? '') ?? {};
    const result: UsedOfResult = {
      base,
      userAssetsBase,
      clientDirectives,
      inlinedScripts,
      componentMetadata,
      compressHTML,
      resolve,
      params,
      pathname: `${base}${path}`,
      cancelled: false,
      partial: false,
      renderers: [],
      shouldInjectCspMetaTags: false,
      links: new Set(),
      scripts: new Set(),
      styles: new Set(),
      createAstro: (props) => new UsedOfAstro(params, props) as unknown as AstroGlobal,
      _metadata: {
        hasHydrationScript: false,
        rendererSpecificHydrationScripts: new Set(),
        renderedScripts: new Set(),
        hasDirectives: new Set(),
        hasRenderedHead: false,
        hasRenderedServerIslandRuntime: false,
        headInTree: containsHead,
        extraHead: [sheets],
        extraStyleHashes: [],
        extraScriptHashes: [],
        propagators: new Set(),
        routeHasPropagation: propagation !== 'none',
        pendingSlotEvaluations: [],
        templateDepth: 0,
      },
    };
    return result as SSRResult;
  };
}

type UsedOfResult = Omit<PageManifest, 'entryModules'> &
  Pick<
    SSRResult,
    | 'resolve'
    | 'params'
    | 'pathname'
    | 'cancelled'
    | 'partial'
    | 'renderers'
    | 'shouldInjectCspMetaTags'
    | 'links'
    | 'scripts'
    | 'styles'
    | 'createAstro'
    | '_metadata'
  >;

/** Asked for whatever `Astro` has not here. */
const NOTHING_ELSE = new Proxy(
  {},
  {
    get: (_target, name) => {
      throw new Error(
        `Expected no template to ask for Astro.${String(name)}: pages have props and params only`,
      );
    },
  },
);

/** What templates call `Astro`. */
class UsedOfAstro {
  readonly params: Params;
  readonly props: AstroGlobal['props'];
  /** Where a template puts itself. */
  self: unknown = undefined;

  constructor(params: Params, props: AstroGlobal['props']) {
    this.params = params;
    this.props = props;
  }
}

Object.setPrototypeOf(UsedOfAstro.prototype, NOTHING_ELSE);
