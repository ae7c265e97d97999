// `npm start`: from a fresh clone to a dossier in the browser. Installs what is missing, builds what has changed, serves.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './fingerprint.mjs';
import { ensureInstalled } from './install.mjs';
import { packagedNode, runNode } from './run-node.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '..', '..');

/** Everything the built site depends on. */
const SOURCES = ['content', 'src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json'];

/** What the last build was made from, and what it made. It goes with node_modules, and never stands in dist/. */
const STAMP = join(ROOT, 'node_modules', '.cache', 'dossier', 'start.json');

/** Built, though problems were found. */
const PROBLEMS = 1;

process.exitCode = await start();

async function start() {
  const failed = await ensureInstalled(ROOT);
  if (failed !== 0) return failed;
  const built = await ensureBuilt();
  if (built !== 0 && built !== PROBLEMS) return built;
  return dossier('preview', ...process.argv.slice(2));
}

async function ensureBuilt() {
  const sources = fingerprint(ROOT, SOURCES);
  if (readStamp() === stampOf(sources)) return 0;
  const code = await dossier('build');
  // A build with problems is made again next time, so that they are shown again.
  if (code === 0) {
    mkdirSync(dirname(STAMP), { recursive: true });
    writeFileSync(STAMP, stampOf(sources));
  }
  return code;
}

/** @param {string} sources fingerprint of what the site was made from */
function stampOf(sources) {
  return JSON.stringify({ sources, site: fingerprint(ROOT, ['dist']) });
}

function readStamp() {
  try {
    return readFileSync(STAMP, 'utf8');
  } catch {
    return undefined;
  }
}

/** @param {string[]} args */
function dossier(...args) {
  return runNode(packagedNode(ROOT) ?? process.execPath, [join(HERE, 'bin.mjs'), ...args], { cwd: ROOT });
}
