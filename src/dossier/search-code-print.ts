import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders whose programs decide what a search index says, from this one; dictionaries come with a version of Dossier. */
const CODE = ['../core/search/', '../core/language/', '../core/annotate/'];

/** Programs that only read an index. */
const READS_ONLY = /^(?:query|ranking|reading|spelling)[\\/]/;

let print: string | undefined;

/**
 * A hash of the programs that make search indexes, the one that deflates included: what another program made is not to be
 * built upon. Made once.
 */
export function searchCodePrint(): string {
  return (print ??= hashOf(CODE.map((folder) => fileURLToPath(new URL(folder, import.meta.url)))));
}

function hashOf(folders: readonly string[]): string {
  const hash = createHash('sha1').update(process.versions.zlib);
  for (const folder of folders) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((file) => /\.[jt]s$/.test(file) && !READS_ONLY.test(file)).sort())
      hash.update(readFileSync(join(folder, name)));
  }
  return hash.digest('base64');
}
