import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../setup/paths.ts';
import { type Ended, runProgram } from '../setup/run-program.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

const moduleAt = (path: string): string => JSON.stringify(join(ROOT, 'src', path));

/** Runs a program that says when it is ready to be stopped, and when it was, and does some things then; it is stopped each time. */
async function stopped(then: string, signal: NodeJS.Signals): Promise<Ended> {
  const folder = await temporaryFolder();
  const program = `
    import { untilStopped } from ${moduleAt('cli/server-options.ts')};
    import { writeAtomically } from ${moduleAt('dossier/write-atomically.ts')};
    const stopped = untilStopped();
    // Side by side, so that something is being written whenever we are stopped.
    const write = async (name) => { for (;;) await writeAtomically(name, name.repeat(100_000)); };
    for (const name of ['a', 'b', 'c', 'd']) void write(name);
    setTimeout(() => process.stdout.write('ready'), 200);
    await stopped;
    ${then}`;
  return runProgram(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: folder,
    onOutput: (_, kill) => {
      kill(signal);
    },
  });
}

it.each(['SIGINT', 'SIGTERM'] as const)(
  'a program that is stopped by %s while it writes files ends as it wants to',
  async (signal) => {
    const { code, stdout } = await stopped('process.exit(7);', signal);
    expect({ code, stdout }).toEqual({ code: 7, stdout: 'ready' });
  },
);

it('a program that is stopped twice ends at once', async () => {
  const { code, stdout } = await stopped("setTimeout(() => process.stdout.write(' again'), 200);", 'SIGTERM');
  expect({ code, stdout }).toEqual({ code: 'SIGTERM', stdout: 'ready again' });
});
