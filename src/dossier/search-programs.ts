import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where programs are named from: `src/`, or `lib/` in the package. */
const PROGRAMS = fileURLToPath(new URL('../', import.meta.url));

/** Folders whose programs decide what a search index says. */
const FOLDERS = ['core/search', 'core/language'];

/** Single programs that do; dictionaries come with a version of Dossier. */
const SINGLE = ['core/annotate/fold-text', 'core/schema/day-range', 'core/schema/edtf-range'];

/** Programs that only read an index. */
const READS_ONLY = /^(?:query|ranking|reading|spelling)[\\/]/;

/** Paths of the programs that make search indexes, always in the same order. */
export function searchPrograms(): readonly string[] {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(join(PROGRAMS, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.[jt]s$/.test(name) && !READS_ONLY.test(name))
      .sort()
      .map((name) => join(PROGRAMS, folder, name)),
  );
  const single = SINGLE.flatMap((name) => ['.ts', '.js'].map((ending) => join(PROGRAMS, name + ending)));
  return [...inFolders, ...single.filter((path) => existsSync(path))];
}
