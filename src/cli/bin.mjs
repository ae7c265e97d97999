#!/usr/bin/env node
// Starts the command line, whichever Node this is: the packages bring one that is new enough (see run-node.mjs).
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';
import { isAtLeast, packagedNode, runNode } from './run-node.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '..', '..');

/** In the repository TypeScript runs as it is; below node_modules Node strips no types, so the package is compiled. */
const IN_REPOSITORY = existsSync(join(HERE, 'main.ts')) && !HERE.split(sep).includes('node_modules');

/** Astro asks for 22.12; from 24.3 on Node strips types without a warning on standard error. */
const WANTED = IN_REPOSITORY ? '24.3.0' : '22.12.0';
const ENOUGH = IN_REPOSITORY ? '22.18.0' : '22.12.0';

/** The exit code of a command that was called wrongly, here by a Node that cannot run it. */
const MISUSE = 2;

await end(await start());

/**
 * Ends the process once all is out that was said: of itself it would first give back its memory, piece by piece, for a tenth of
 * a second after a large build.
 * @param {number} code
 */
async function end(code) {
  for (const stream of [process.stdout, process.stderr])
    while (stream.writableLength > 0 && !stream.destroyed)
      await new Promise((resolve) => setTimeout(resolve, 1));
  process.exit(code);
}

async function start() {
  if (IN_REPOSITORY && !existsSync(join(ROOT, 'node_modules'))) {
    const failed = await install(ROOT);
    if (failed !== 0) return failed;
  }
  if (isAtLeast(WANTED)) return run();
  const node = packagedNode(ROOT);
  if (node !== undefined) return runNode(node, process.argv.slice(1));
  if (isAtLeast(ENOUGH)) return run();
  console.error(
    `dossier needs Node.js ${ENOUGH} or newer; this is ${process.versions.node}. See https://nodejs.org/`,
  );
  return MISUSE;
}

/** @returns {Promise<number>} */
async function run() {
  // What Node makes of the programs is kept, which halves the time to start. It goes on without where it cannot be.
  const caches = process.env.DOSSIER_CACHE;
  nodeModule.enableCompileCache?.(
    join(caches ? resolve(caches) : join(ROOT, 'node_modules', '.cache', 'dossier'), 'compiled'),
  );
  // The compiled copy is made when the package is packed: no name here that a type checker could follow.
  const entry = IN_REPOSITORY ? './main.ts' : '../../lib/cli/main.js';
  const { main } = await import(entry);
  return main(process.argv.slice(2));
}
