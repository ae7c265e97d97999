/** Folder of the code that renders pages, in that of a renderer. */
export const PAGES = 'pages';

/** Folder of what browsers fetch: style sheets, scripts, fonts, and what public/ holds. */
export const ASSETS = 'assets';

export const DESCRIPTION = 'renderer.json';

/** What Astro must be told of the code that it made, to render with it in another process. */
export interface RendererDescription {
  /** Name of the module to import, in the folder of the code. */
  readonly entry: string;
  /** Style sheets of each template, by the key that Astro gives it. */
  readonly styles: readonly (readonly [string, unknown])[];
}
