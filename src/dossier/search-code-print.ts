import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders whose programs decide what a search index says, from this one; dictionaries come with a version of Dossier. */
const CODE = ['../core/search/', '../core/language/', '../core/annotate/'];

let print: Promise<string> | undefined;

/** A hash of the programs that make search indexes: what another program made is not to be built upon. Made once. */
export function searchCodePrint(): Promise<string> {
  return (print ??= hashOf(CODE.map((folder) => fileURLToPath(new URL(folder, import.meta.url)))));
}

async function hashOf(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha1');
  for (const folder of folders) {
    const names = (await readdir(folder, { recursive: true })).filter((name) => /\.[jt]s$/.test(name)).sort();
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    for (const text of texts) hash.update(text);
  }
  return hash.digest('base64');
}
