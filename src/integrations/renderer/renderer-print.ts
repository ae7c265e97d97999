import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What pages are made with, of Dossier's own folder. */
const FOLDERS = ['src', 'public'];

/** Of these the sites do not depend: the command line, the desk, what watches and serves. */
const APART = /^src[/\\]cli[/\\]/;

/** Packages that make HTML, or bundle what makes it; others come with a version of Dossier. */
const PACKAGES = ['astro', 'vite'];

const LETTERS = 16;

/** A print of everything that pages are made with: Dossier's own programs and templates, its packages, and `base`. */
export function rendererPrint(root: string, base: string): string {
  const hash = createHash('sha1');
  for (const folder of FOLDERS) {
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      const path = join(folder, name);
      if (APART.test(path) || !statSync(join(root, path)).isFile()) continue;
      hash.update(`${path}\n`).update(readFileSync(join(root, path)));
    }
  }
  hash.update(readFileSync(join(root, 'package.json')));
  const require = createRequire(join(root, 'package.json'));
  for (const name of PACKAGES) hash.update(readFileSync(require.resolve(`${name}/package.json`)));
  return hash.update(`${base} ${process.version}`).digest('base64url').slice(0, LETTERS);
}
