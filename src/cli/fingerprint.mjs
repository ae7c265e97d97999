import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A SHA-256 over the names and bytes of files and folders: equal where, and only where, the files are.
 * A path that does not exist counts as such.
 * @param {string} root
 * @param {readonly string[]} paths below `root`; folders are read with everything below them
 * @returns {string} 64 hexadecimal digits
 */
export function fingerprint(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths) add(root, path, hash);
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} path
 * @param {import('node:crypto').Hash} hash
 */
function add(root, path, hash) {
  const file = join(root, path);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) {
    hash.update(`- ${path}\n`);
  } else if (stats.isDirectory()) {
    for (const name of readdirSync(file).sort()) add(root, `${path}/${name}`, hash);
  } else {
    // Name and length in front of the bytes: no two different trees give the same stream.
    const bytes = readFileSync(file);
    hash.update(`${bytes.length} ${path}\n`).update(bytes);
  }
}
