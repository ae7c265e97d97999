import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Whether the Node that runs this is of a version, or newer.
 * @param {string} version such as `22.12.0`
 */
export function isAtLeast(version, current = process.versions.node) {
  const wanted = version.split('.').map(Number);
  const [major = 0, minor = 0, patch = 0] = current.split('.').map((part) => Number.parseInt(part, 10));
  const [wantedMajor = 0, wantedMinor = 0, wantedPatch = 0] = wanted;
  if (major !== wantedMajor) return major > wantedMajor;
  if (minor !== wantedMinor) return minor > wantedMinor;
  return patch >= wantedPatch;
}

/**
 * The Node that is installed beside the dependencies of a package; undefined where there is none for this machine.
 * @param {string} folder of the package
 * @returns {string | undefined} path of the program
 */
export function packagedNode(folder) {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  try {
    const require = createRequire(join(folder, 'package.json'));
    const manifest = require.resolve(`node-${system}-${process.arch}/package.json`);
    const program = join(dirname(manifest), 'bin', system === 'win' ? 'node.exe' : 'node');
    return existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Runs a program to its end, on this terminal. Signals reach it; its exit code comes back (128 + the number of the
 * signal that ended it, as shells have it).
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function runNode(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { stdio: 'inherit', ...options });
    const stopForwarding = forwardSignals(child);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      stopForwarding();
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

/**
 * On a terminal Ctrl-C reaches the child by itself; sending it again would look like a second, impatient Ctrl-C.
 * @param {import('node:child_process').ChildProcess} child
 */
function forwardSignals(child) {
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of signals) process.on(signal, forward);
  return () => {
    for (const signal of signals) process.off(signal, forward);
  };
}
