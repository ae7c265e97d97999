import type { Problem } from '../problem.ts';
import type { ReadLine } from '../schema/article.ts';
import type { Edtf } from '../schema/brands.ts';

/** A block of an article's text, without any markup: what it says is what the reader sees. */
export type RawBlock =
  | { readonly kind: 'heading'; readonly text: string }
  /** Lines that must stay lines (verse, tables of results); nearly always there is one. */
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] };

/** What a converter makes of an original: the same for every format. */
export interface RawArticle {
  readonly title: string;
  /** The original has no title; this one was made of its first sentence. */
  readonly titleDerived: boolean;
  /** `XXXX` (EDTF for a year nobody knows) where the original does not say. */
  readonly date: Edtf;
  readonly authors: readonly string[];
  readonly agency?: string;
  readonly encoding?: string;
  /** What was read as metadata, word for word. All other words are in the blocks. */
  readonly read: readonly ReadLine[];
  readonly blocks: readonly RawBlock[];
  /** Warnings: the article was converted, but somebody should look. */
  readonly problems: readonly Problem[];
}

export interface Original {
  /** Path for problems, as the user typed it. */
  readonly file: string;
  /** File name without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ConvertOptions {
  /** IANA name of the zone in which times without a zone are meant: `Europe/Amsterdam`. */
  readonly timezone: string;
}

/** A format of originals. */
export interface Converter {
  /** Name for `source.format`: `text`, `html`, … */
  readonly format: string;
  /** Endings of file names, in lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Whether bytes of a file with an unknown ending are surely of this format. */
  detect?(bytes: Uint8Array): boolean;
  convert(original: Original, options: ConvertOptions): RawArticle | Problem;
}
