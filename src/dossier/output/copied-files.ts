import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { filesBelow } from '../files-below.ts';

/** A file of a site that is a copy of another. */
export interface CopiedFile {
  /** Below the folder of the site, with slashes. */
  readonly path: string;
  readonly from: string;
  /** Print of its bytes. */
  readonly print: string;
}

const LETTERS = 16;

/**
 * Every file of a folder, to be copied to the same place in a site; none where there is no such folder. A file whose name
 * is made of its bytes can be given a print without reading it.
 */
export function copiedFiles(
  folder: string,
  printOf: (name: string, path: string) => string = (_name, path) => printOfFile(path),
): CopiedFile[] {
  return namesIn(folder).map((name) => {
    const from = join(folder, name);
    return { path: name.replaceAll(sep, '/'), from, print: printOf(basename(name), from) };
  });
}

/** A print of the bytes of a file. */
export function printOfFile(path: string): string {
  return hash('sha1', readFileSync(path), 'base64url').slice(0, LETTERS);
}

function namesIn(folder: string): string[] {
  try {
    const files = [...filesBelow(folder)].filter((path) => statSync(path).isFile());
    return files.map((path) => relative(folder, path));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}
