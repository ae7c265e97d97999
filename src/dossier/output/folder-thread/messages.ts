/** A folder to be looked at, with the path at which is kept what was read; later, what was written in it since. */
export type FolderQuestion =
  { readonly folder: string; readonly kept: string } | { readonly written: readonly string[] };

/** What a folder is like: side by side, since a list of objects takes three times as long to be sent. */
export interface FolderFound {
  readonly print: string;
  /** Of the files whose bytes were read: their paths, numbers of bytes and SHA-256. */
  readonly paths: readonly string[];
  readonly sizes: readonly number[];
  readonly hashes: readonly string[];
}

/** Undefined where the folder cannot be read. */
export type FolderAnswer =
  { readonly found: FolderFound | undefined } | { readonly print: string | undefined };
