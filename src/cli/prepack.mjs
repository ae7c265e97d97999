// Makes lib/, the compiled JavaScript of the package: Node strips no types below node_modules.
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { packagedNode, runNode } from './run-node.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

process.exitCode = await compile();

async function compile() {
  const failed = await ensureInstalled(ROOT);
  if (failed !== 0) return failed;
  rmSync(join(ROOT, 'lib'), { recursive: true, force: true });
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const args = [tsc, '--project', join(ROOT, 'src', 'tsconfig.package.json')];
  // npm pack --json prints JSON on standard output, and nothing else may.
  return runNode(packagedNode(ROOT) ?? process.execPath, args, { cwd: ROOT, stdio: ['ignore', 2, 2] });
}
