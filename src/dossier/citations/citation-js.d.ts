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

  /** What citeproc knows of a work among those of its list. */
  export interface CslEntry {
    /** Its number, from 1, as numeric styles print it. */
    seq: number;
    /** How a text refers to it, as short as the style has it: works of which this is the same must be told apart. */
    readonly ambig?: string;
    /** What it is sorted by, first things first. */
    readonly sortkeys?: readonly (string | undefined)[];
  }

  export interface CslEngine {
    readonly sys: {
      /** What stands before and behind the entry of a work, by its id; forgotten when the engine is asked for again. */
      wrapBibliographyEntry?: ((id: string) => readonly [string, string]) | undefined;
    };
    readonly registry: { readonly registry: Readonly<Record<string, CslEntry>> };
    /** For each of the sort keys `[-1, 1]`, or `[1, -1]` where the last come first. */
    readonly bibliography_sort: {
      readonly opt: { readonly sort_directions: readonly (readonly [number, number])[] };
    };
    updateItems(ids: readonly string[], unsorted?: boolean): void;
    /** False for a style without a list of references. */
    makeBibliography(): false | readonly [object, readonly string[]];
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
