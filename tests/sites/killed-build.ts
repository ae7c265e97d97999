import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../setup/paths.ts';
import { plainEnvironment } from '../setup/plain-environment.ts';

const BIN = join(ROOT, 'src', 'cli', 'bin.mjs');

/**
 * Starts `dossier build` with some arguments, in a process group of its own, and kills all of it (kill -9) after some
 * milliseconds, unless it has ended by then.
 */
export async function killedBuild(
  args: readonly string[],
  cwd: string,
  milliseconds: number,
  environment: NodeJS.ProcessEnv = {},
): Promise<void> {
  const child = spawn(process.execPath, [BIN, 'build', ...args, '--quiet'], {
    cwd,
    env: { ...plainEnvironment(), ...environment },
    stdio: 'ignore',
    detached: true,
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const timer = setTimeout(() => {
    try {
      process.kill(-(child.pid ?? 0), 'SIGKILL');
    } catch (error) {
      // It had ended already.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }, milliseconds);
  await ended;
  clearTimeout(timer);
}
