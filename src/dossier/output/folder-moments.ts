import { statSync } from 'node:fs';
import { foldersAbove } from './folders-above.ts';

/** When something was last put into each folder of a site, or taken from it, in milliseconds since 1970; '' is the uppermost. */
export type FolderMoments = ReadonlyMap<string, number>;

/** Those of the folders that hold files, and of all above them. */
export function folderMoments(dir: string, paths: Iterable<string>): FolderMoments {
  return new Map([...foldersAbove(paths)].map((folder) => [folder, momentOf(dir, folder) ?? 0]));
}

/**
 * Those that were known, after a change: only the folders above files that were changed are looked at again.
 * @param changed paths of files that were put there or taken away
 */
export function momentsAfter(dir: string, known: FolderMoments, changed: Iterable<string>): FolderMoments {
  const moments = new Map(known);
  for (const folder of foldersAbove(changed)) {
    const moment = momentOf(dir, folder);
    if (moment === undefined) moments.delete(folder);
    else moments.set(folder, moment);
  }
  return moments;
}

/** Undefined where there is no such folder. */
function momentOf(dir: string, folder: string): number | undefined {
  return statSync(`${dir}/${folder}`, { throwIfNoEntry: false })?.mtimeMs;
}
