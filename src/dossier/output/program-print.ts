import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { filesBelow } from '../files-below.ts';
import { installedPackages } from '../installed-packages.ts';

/** What sites are made with, of Dossier's own folder; a package has its programs compiled in `lib`. */
const FOLDERS = ['src', 'lib', 'public'];

/** Packages that make HTML, or bundle what makes it. */
const PACKAGES = ['astro', 'vite'];

const LETTERS = 16;

/** A print of everything that sites are made with: Dossier's own programs and templates, its packages, the Node it runs on. */
export function programPrint(root: string): string {
  const hash = createHash('sha1');
  for (const folder of FOLDERS) {
    if (!existsSync(join(root, folder))) continue;
    for (const path of filesBelow(join(root, folder)))
      if (statSync(path).isFile()) hash.update(`${relative(root, path)}\n`).update(readFileSync(path));
  }
  hash.update(readFileSync(join(root, 'package.json')));
  // Programs are bundled with the packages that they import, of which npm may have put others beside the same Dossier.
  hash.update(installedPackages());
  const require = createRequire(join(root, 'package.json'));
  for (const name of PACKAGES) hash.update(readFileSync(require.resolve(`${name}/package.json`)));
  return hash.update(process.version).digest('base64url').slice(0, LETTERS);
}
