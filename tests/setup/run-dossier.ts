import { join } from 'node:path';
import { ROOT } from './paths.ts';
import { type Ended, runProgram } from './run-program.ts';

const BIN = join(ROOT, 'src', 'cli', 'bin.mjs');

/** Runs the real command line in a process of its own: `runDossier(['check', '--json'], folder)`. */
export function runDossier(args: readonly string[], cwd: string): Promise<Ended> {
  return runProgram(process.execPath, [BIN, ...args], { cwd, env: { ...process.env, NO_COLOR: '1' } });
}
