import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the folders of programs are named from: `src/`, or `lib/` in the package. */
const PROGRAMS = fileURLToPath(new URL('../', import.meta.url));

/** What npm writes into a folder of packages: which of them are there, to the last digit. */
const INSTALLED = '.package-lock.json';

const prints = new Map<string, string>();

/**
 * A hash of programs of ours and of the packages they were installed with: what another program made is not to be built
 * upon. Made once a process.
 * @param folders or single programs below `src/`, such as `core/annotate` and `core/yaml`
 */
export function codePrint(folders: readonly string[]): string {
  const key = folders.join(' ');
  const print = prints.get(key) ?? printOfPrograms(folders);
  prints.set(key, print);
  return print;
}

function printOfPrograms(folders: readonly string[]): string {
  const files = folders.flatMap((folder) => programsIn(join(PROGRAMS, folder)));
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  return hash('sha256', JSON.stringify([process.version, packages(), ...texts]), 'base64url');
}

function programsIn(path: string): string[] {
  const single = ['.ts', '.js'].map((ending) => path + ending).filter((file) => existsSync(file));
  if (single.length > 0) return single;
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  const programs = names.filter((name) => /\.[jt]s$/.test(name) && !name.endsWith('.d.ts'));
  return programs.sort().map((name) => join(path, name));
}

/** The list of installed packages; where npm did not install them, the version of one of them. */
function packages(): string {
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
