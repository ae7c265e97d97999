/** The part of Citation.js that Dossier uses; the library describes itself in comments only. */
declare module '@citation-js/core' {
  export interface CslRegister {
    add(name: string, xml: string): void;
    has(name: string): boolean;
  }

  /** One work in a citation, as CSL processors take it. */
  export interface CiteItem {
    readonly id: string;
    readonly locator?: string;
    readonly label?: string;
    readonly prefix?: string;
    readonly suffix?: string;
    readonly 'suppress-author'?: boolean;
  }

  export interface CslEngine {
    updateItems(ids: readonly string[], unsorted?: boolean): void;
    /** False for a style without a list of references. */
    makeBibliography():
      false | readonly [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]];
    makeCitationCluster(items: readonly CiteItem[]): string;
  }

  export interface CslConfig {
    readonly styles: CslRegister;
    readonly locales: CslRegister;
    readonly engine: (
      works: readonly object[],
      style: string,
      locale: string,
      format: 'html' | 'text',
    ) => CslEngine;
  }

  /** Reads works in any format that a plugin knows, into CSL-JSON. */
  export class Cite {
    constructor(text: string);
    readonly data: readonly unknown[];
  }

  export const plugins: { readonly config: { get(name: '@csl'): CslConfig } };
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
