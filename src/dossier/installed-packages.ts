import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';

/** What npm writes into a folder of packages: which of them are there, to the last digit. */
const INSTALLED = '.package-lock.json';

/** The list of installed packages; where npm did not install them, the version of one of them. */
export function installedPackages(): string {
  const unified = createRequire(import.meta.url).resolve('unified');
  const folder = unified.slice(0, unified.lastIndexOf(`node_modules${sep}`)) + 'node_modules';
  for (const file of [join(folder, INSTALLED), join(dirname(unified), 'package.json')]) {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      // The next one says less, but something.
    }
  }
  return '';
}
