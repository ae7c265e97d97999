import { hash } from 'node:crypto';
import type { FolderMoments } from './folder-moments.ts';

/**
 * A print of the moments at which something was last put into a folder of a site, or taken from it. As long as it is the same,
 * and every file stands, no other file stands beside them: to ask this takes a quarter of the time of listing all folders.
 * Sorted, since a build that changes some of them knows them in another order than the next.
 */
export function foldersPrint(moments: FolderMoments): string {
  return hash('sha1', Float64Array.from(moments.values()).sort(), 'base64url');
}
