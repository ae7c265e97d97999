// `npm test`: installs what is missing, then checks everything, one part after another, and goes on after a failure.
// `npm test -- FILTER` runs only the tests whose file names hold FILTER.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../src/cli/install.mjs';
import { runNode } from '../src/cli/run-node.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const BIN = join(ROOT, 'node_modules', '.bin');
const REPORT = join(ROOT, 'node_modules', '.cache', 'dossier', 'vitest.json');

/** @typedef {{ title: string, command: string[], tests?: boolean }} Part */
/** @typedef {import('./setup/result-reporter.ts').TestRun} TestRun */
/** @typedef {TestRun & { title: string, seconds: number }} Result */

/** @type {Part[]} */
const PARTS = [
  { title: 'Formatting', command: ['prettier', '--check', '--log-level=warn', '.'] },
  { title: 'Lint', command: ['eslint', '--config', '.config/eslint.config.js', '.'] },
  { title: 'Types', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  { title: 'Dead code', command: ['knip'] },
  { title: 'Unit and layer tests', ...vitest('--project', 'unit') },
  { title: 'Real builds', ...vitest('--project', 'sites') },
  { title: 'Packed tarball', ...vitest('--project', 'package') },
  { title: 'Real browser', ...vitest('--project', 'browser') },
];

process.exitCode = await runAll(process.argv.slice(2));

/** @param {string[]} filters */
async function runAll(filters) {
  const failed = await ensureInstalled(ROOT);
  if (failed !== 0) {
    console.log('\nThe packages could not be installed.\n0 passed, 1 failed');
    return 1;
  }
  const parts = filters.length === 0 ? PARTS : [{ title: 'Chosen tests', ...vitest(...filters) }];
  /** @type {Result[]} */
  const results = [];
  for (const part of parts) results.push(await runPart(part));
  return summarise(results);
}

/**
 * @param {string[]} args
 * @returns {Pick<Part, 'command' | 'tests'>}
 */
function vitest(...args) {
  const reporters = ['--reporter=default', '--reporter=./tests/setup/result-reporter.ts'];
  return {
    command: ['vitest', 'run', '--config', '.config/vitest.config.ts', ...args, ...reporters],
    tests: true,
  };
}

/**
 * @param {Part} part
 * @returns {Promise<Result>}
 */
async function runPart({ title, command, tests = false }) {
  console.log(`\n━━ ${title} ${'━'.repeat(Math.max(4, 72 - title.length))}\n`);
  mkdirSync(dirname(REPORT), { recursive: true });
  rmSync(REPORT, { force: true });
  const begun = Date.now();
  const [program = '', ...args] = command;
  // Nothing here may wait for an answer, and every program must find the Node that is installed beside it.
  const code = await runNode(join(BIN, program), args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: `${BIN}${delimiter}${process.env['PATH'] ?? ''}`,
      ASTRO_TELEMETRY_DISABLED: '1',
      DOSSIER_TEST_RUN: REPORT,
    },
  });
  const found = tests
    ? readReport(code)
    : { passed: code === 0 ? 1 : 0, failures: code === 0 ? [] : [title] };
  return { title, ...found, seconds: Math.round((Date.now() - begun) / 1000) };
}

/**
 * What Vitest found, as `tests/setup/result-reporter.ts` wrote it down. A run that ended badly though nothing of it failed
 * counts as one failure, and so does one that found nothing out.
 * @param {number} code exit code of Vitest
 * @returns {TestRun}
 */
function readReport(code) {
  try {
    /** @type {TestRun} */
    const { passed, failures } = JSON.parse(readFileSync(REPORT, 'utf8'));
    const badly = code !== 0 && failures.length === 0;
    return { passed, failures: badly ? [`Vitest ended with ${code}, though nothing failed`] : failures };
  } catch {
    return { passed: 0, failures: [`Vitest ended with ${code} before it had run the tests`] };
  }
}

/**
 * Prints the summary, and what failed; its last line is for machines.
 * @param {Result[]} results
 * @returns {number} exit code
 */
function summarise(results) {
  console.log(`\n━━ Summary ${'━'.repeat(65)}\n`);
  for (const { title, passed, failures, seconds } of results) {
    const verdict = failures.length === 0 ? 'ok    ' : 'FAILED';
    console.log(
      `${verdict}  ${title.padEnd(22)} ${String(passed).padStart(5)} passed ${String(failures.length).padStart(4)} failed ${String(seconds).padStart(5)} s`,
    );
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failures = results.flatMap((result) => result.failures);
  if (failures.length > 0) console.log(`\nFailed:\n${failures.map((line) => `  ${line}`).join('\n')}`);
  console.log(`\n${passed} passed, ${failures.length} failed`);
  return failures.length === 0 ? 0 : 1;
}
