import type { FilesFound } from '../folder-print.ts';

/** A folder to be looked at, with the path at which is kept what was read; later, what was written in it since. */
export type FolderQuestion =
  { readonly folder: string; readonly kept: string } | { readonly written: readonly string[] };

/** What a folder is like. */
export interface FolderFound extends FilesFound {
  readonly print: string;
}

/** Undefined where the folder cannot be read. */
export type FolderAnswer =
  { readonly found: FolderFound | undefined } | { readonly print: string | undefined };
