import { join } from 'node:path';
import { ROOT } from './paths.ts';
import { plainEnvironment } from './plain-environment.ts';
import { type Ended, runProgram } from './run-program.ts';

const BIN = join(ROOT, 'src', 'cli', 'bin.mjs');

/** Runs the real command line in a process of its own: `runDossier(['check', '--json'], folder)`. */
export function runDossier(
  args: readonly string[],
  cwd: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  return runProgram(process.execPath, [BIN, ...args], {
    cwd,
    env: { ...plainEnvironment(), ...environment },
  });
}
