/// <reference types="astro/client" />

/** What the build tells the pages; provided by src/integrations/dossier.ts. */
declare module 'virtual:dossier' {
  /** Absolute path of the content folder. */
  export const contentDir: string;
  /** Absolute path of the folder the user stands in. */
  export const cwd: string;
  /** Path the site is served under. Not import.meta.env.BASE_URL, which a variable of that name in the environment changes. */
  export const base: string;
  /** Absolute path of Dossier's own folder: code of pages is moved before it runs, and cannot tell from where it came. */
  export const root: string;
}

/** src/dossier/handed-over.ts, outside of the bundle; provided by src/integrations/dossier.ts. */
declare module 'virtual:dossier/handed-over' {
  /** The Dossier of this build, loaded; undefined where there is none. */
  export const handedOver: () => unknown;
}
