import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './paths.ts';
import { plainEnvironment } from './plain-environment.ts';
import type { TestRun } from './result-reporter.ts';
import { runProgram } from './run-program.ts';
import { temporaryFolder } from './temporary-folder.ts';

const VITEST = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');

/** Runs some files of tests, and gives what was written down of it. */
async function testRun(files: Readonly<Record<string, string>>): Promise<TestRun> {
  const folder = await temporaryFolder();
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const imports = "import { afterAll, describe, it } from 'vitest';\n";
  for (const [name, text] of Object.entries(files))
    await writeFile(join(folder, `${name}.test.ts`), imports + text);
  const written = join(folder, 'run.json');
  await runProgram(
    process.execPath,
    [VITEST, 'run', '--root', folder, `--reporter=${join(ROOT, 'tests', 'setup', 'result-reporter.ts')}`],
    { cwd: folder, env: { ...plainEnvironment(), DOSSIER_TEST_RUN: written } },
  );
  return JSON.parse(await readFile(written, 'utf8')) as TestRun;
}

it('tells what passed, and of everything that failed where and why', async () => {
  const { passed, failures } = await testRun({
    fine: "it('is fine', () => undefined); it.skip('is not run', () => undefined);",
    failing: "describe('some', () => it('is not', () => { throw new Error('Not\\nso'); }));",
    around: `
      afterAll(() => { throw new Error('The end'); });
      describe('inner', () => {
        afterAll(() => { throw new Error('Too early'); });
        it('is fine too', () => undefined);
      });`,
    unawaited: `
      it('leaves something', async () => {
        void Promise.reject(new Error('Nobody waits'));
        await new Promise((resolve) => setTimeout(resolve, 10));
      });`,
    missing: "import './gone.ts';",
  });
  expect(passed).toBe(3);
  expect(failures.map((line) => line.replace(/^.*?(?=[a-z]+\.test\.ts > )/, '')).sort()).toEqual([
    'around.test.ts > before, between or after its tests: The end',
    'around.test.ts > inner: Too early',
    'failing.test.ts > some > is not: Not',
    expect.stringMatching(/^missing\.test\.ts > .*gone\.ts/),
    'unawaited.test.ts > unawaited: Nobody waits',
  ]);
});
