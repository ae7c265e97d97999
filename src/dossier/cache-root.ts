import { hash } from 'node:crypto';
import { join, resolve } from 'node:path';

/** Letters of a hash that tell the folders of one machine apart. */
const LETTERS = 12;

/**
 * Folder of all that builds keep for the next: in Dossier's own folder, or that of DOSSIER_CACHE where it is set. Nothing
 * depends on it: it may be deleted at any time.
 */
export function cacheRoot(root: string): string {
  const told = process.env['DOSSIER_CACHE'];
  return told ? resolve(told) : join(root, 'node_modules', '.cache', 'dossier');
}

/** Name of a cache that belongs to one folder: `search-1a2b…`. */
export function cacheFor(kind: string, folder: string): string {
  return `${kind}-${hash('sha1', folder, 'base64url').replace(/[-_]/g, '0').slice(0, LETTERS)}`;
}
