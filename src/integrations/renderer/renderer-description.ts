/** Folder of the code that renders pages, in that of a renderer. */
export const PAGES = 'pages';

/** Folder of what browsers fetch: style sheets, scripts, fonts, and what public/ holds. */
export const ASSETS = 'assets';

/** Folder of the programs of a build, bundled; it may be missing. */
export const PROGRAMS = 'programs';

/** The bundled program that builds a site. */
export const BUNDLED = 'build-programs.mjs';

export const DESCRIPTION = 'renderer.json';

/** The module to import, in the folder of the code. */
export const RUNTIME = 'runtime.mjs';

/** What must be told of the code that Astro made, to render with it in another process. */
export interface RendererDescription {
  /** Bytes of each file of the renderer, by its path in its folder: one that is missing or cut short is seen before it is used. */
  readonly files: Readonly<Record<string, number>>;
  /** Style sheets of each template, by its name below src/pages: paths below the base path, in their order. */
  readonly styles: Readonly<Record<string, readonly string[]>>;
}
