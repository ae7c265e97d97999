import { hash } from 'node:crypto';
import type { FolderMoments } from './folder-moments.ts';

/**
 * A print of the moments at which something was last put into a folder of a site, or taken from it. As long as it is the same,
 * and every file stands, no other file stands beside them: to ask this takes a quarter of the time of listing all folders.
 */
export function foldersPrint(moments: FolderMoments): string {
  return hash('sha1', [...moments.values()].join(), 'base64url');
}
