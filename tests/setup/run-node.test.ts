import { describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { isAtLeast, packagedNode } from '../../src/cli/run-node.mjs';
import { ROOT } from './paths.ts';
import { runProgram } from './run-program.ts';
import { temporaryFolder } from './temporary-folder.ts';

const MODULE = JSON.stringify(join(ROOT, 'src', 'cli', 'run-node.mjs'));

/** Runs `code` as the child of a runNode of its own. */
const inChild = (code: string, signal?: NodeJS.Signals) =>
  runProgram(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { runNode } from ${MODULE};
       process.exitCode = await runNode(process.execPath, ['--eval', ${JSON.stringify(code)}]);`,
    ],
    {
      cwd: ROOT,
      onOutput: (text, kill) => {
        if (signal !== undefined && text.includes('ready')) kill(signal);
      },
    },
  );

describe('isAtLeast', () => {
  it.each([
    ['22.12.0', '22.12.0', true],
    ['22.12.0', '22.11.9', false],
    ['22.12.0', '22.12.1', true],
    ['22.12.0', '24.0.0', true],
    ['22.12.0', '20.20.2', false],
    ['22.12.0', '9.99.9', false],
    ['24.3.0', '25.0.0-nightly20250101', true],
    ['24.3.1', '24.3.0', false],
  ])('%s: %s → %s', (wanted, current, expected) => {
    expect(isAtLeast(wanted, current)).toBe(expected);
  });
});

describe('packagedNode', () => {
  it('finds nothing where nothing is installed', async () => {
    expect(packagedNode(await temporaryFolder())).toBeUndefined();
  });

  it.runIf(process.platform === 'linux')(
    'finds a Node that is new enough beside our dependencies',
    async () => {
      const program = packagedNode(ROOT);
      expect(program).toBeDefined();
      const { stdout } = await runProgram(program!, ['--version'], { cwd: ROOT });
      expect(isAtLeast('22.12.0', stdout.trim().slice(1))).toBe(true);
    },
  );
});

describe('runNode', () => {
  it('hands on the exit code and both streams', async () => {
    const ended = await inChild(`console.log('out'); console.error('err'); process.exitCode = 7;`);
    expect(ended).toEqual({ code: 7, stdout: 'out\n', stderr: 'err\n' });
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'hands on %s, and waits for a clean end',
    async (signal) => {
      const code = `process.on('${signal}', () => { console.log('bye'); process.exit(3); });
      setInterval(() => undefined, 1000); console.log('ready');`;
      expect(await inChild(code, signal)).toMatchObject({ code: 3, stdout: 'ready\nbye\n' });
    },
  );

  it('tells of a child that a signal ended', async () => {
    expect(
      await inChild(`process.kill(process.pid, 'SIGKILL'); setInterval(() => undefined, 1000);`),
    ).toMatchObject({
      code: 128 + 9,
    });
  });
});
