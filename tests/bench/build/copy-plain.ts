import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What only Dossier reads in a generated article: ` [[artikel-1]]` and ` [@werk-2, p. 3]`. */
const OWN_SYNTAX = / \[(?:\[[^\]]*\]|@[^\]]*)\]/g;

/** Copies generated articles to a folder, without the links and citations that other generators do not know. */
export async function copyPlain(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) {
    const text = await readFile(join(from, name), 'utf8');
    await writeFile(join(to, name), text.replace(OWN_SYNTAX, ''));
  }
}
