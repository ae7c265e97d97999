import { readdir, stat } from 'node:fs/promises';
import { join, posix, relative, resolve, sep } from 'node:path';

/** A content folder: where it is, and how its files are called when speaking to people. */
export interface ContentFolder {
  /** Absolute path. */
  readonly path: string;
  /** The folder that the user stands in. */
  readonly cwd: string;
  /** Absolute path of a file below the folder. */
  readonly resolve: (name: string) => string;
  /** The path of a file below the folder as a person in `cwd` would type it. */
  readonly display: (name: string) => string;
}

/** The content folder at a path, seen from the folder the user stands in. */
export function contentFolder(dir: string, cwd: string): ContentFolder {
  const path = resolve(cwd, dir);
  const shown = displayPath(path, cwd);
  return {
    path,
    cwd,
    resolve: (name) => join(path, name),
    display: (name) => posix.join(shown, name),
  };
}

/** A path as a person in `cwd` would type it: relative below that folder, absolute elsewhere, with slashes. */
export function displayPath(path: string, cwd: string): string {
  const seen = relative(cwd, path);
  if (seen === '') return '.';
  return (seen.startsWith('..') ? path : seen).split(sep).join('/');
}

/** Names of the files in a subfolder that end in `ending`, sorted; none where there is no such folder. */
export async function listFiles(folder: ContentFolder, subfolder: string, ending: string): Promise<string[]> {
  try {
    const names = await readdir(folder.resolve(subfolder));
    return names.filter((name) => name.endsWith(ending) && !name.startsWith('.')).sort();
  } catch {
    return [];
  }
}

/** Whether a path is a folder. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
