import { statSync } from 'node:fs';
import { join } from 'node:path';
import { foldersAbove } from './folders-above.ts';

/** When something was last put into each folder of a site, or taken from it, in milliseconds since 1970; '' is the uppermost. */
export type FolderMoments = ReadonlyMap<string, number>;

/**
 * Those of the folders that hold files, and of all above them.
 * @param paths of the files, below `dir`
 * @param known those that are known: only the others are looked at
 */
export function folderMoments(
  dir: string,
  paths: Iterable<string>,
  known: FolderMoments = new Map(),
): FolderMoments {
  const momentOf = (folder: string): number =>
    statSync(join(dir, folder), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return new Map([...foldersAbove(paths)].map((folder) => [folder, known.get(folder) ?? momentOf(folder)]));
}
