import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from './files-below.ts';
import { installedPackages } from './installed-packages.ts';

/** Where the folders of programs are named from: `src/`, or `lib/` in the package. */
const PROGRAMS = fileURLToPath(new URL('../', import.meta.url));

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
  return hash('sha256', JSON.stringify([process.version, installedPackages(), ...texts]), 'base64url');
}

function programsIn(path: string): string[] {
  const single = ['.ts', '.js'].map((ending) => path + ending).filter((file) => existsSync(file));
  if (single.length > 0) return single;
  return [...filesBelow(path)].filter((file) => /\.[jt]s$/.test(file) && !file.endsWith('.d.ts'));
}
