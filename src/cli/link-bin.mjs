// Runs after the dependencies are installed. npm links the commands of dependencies but not the package's own, and
// `npx dossier` in the repository would then install the repository into its cache first.
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'node_modules', '.bin');

// Windows has no links without special rights; there npx takes the longer way.
if (process.platform !== 'win32' && existsSync(dirname(bin))) {
  mkdirSync(bin, { recursive: true });
  rmSync(join(bin, 'dossier'), { force: true });
  symlinkSync(join('..', '..', 'src', 'cli', 'bin.mjs'), join(bin, 'dossier'));
}
