import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundlePrograms } from '../../../src/integrations/renderer/bundle-programs.ts';
import { BUNDLED } from '../../../src/integrations/renderer/renderer-description.ts';
import { ROOT } from '../../setup/paths.ts';
import { runProgram } from '../../setup/run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'dossier-test-'));

beforeAll(() => bundlePrograms(folder));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('is one file and one for each thread, which Node loads from anywhere', async () => {
  expect(readdirSync(folder).sort()).toEqual([BUNDLED, 'search-thread.mjs', 'writer-thread.mjs']);
  const code = `import { buildAnew } from ${JSON.stringify(pathToFileURL(join(folder, BUNDLED)).href)};
    console.log(typeof buildAnew);`;
  const { stdout } = await runProgram(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: folder,
  });
  expect(stdout.trim()).toBe('function');
});

test('has one of what remembers something for its process', () => {
  const imports = readFileSync(join(folder, BUNDLED), 'utf8').matchAll(
    /(?:from|import\() ?"(?<url>file:[^"]+)"/g,
  );
  const imported = [...imports].map(({ groups }) => groups?.url ?? '');
  const left = ['dossier/output/running-program', 'integrations/renderer/make-renderer', 'site/handed-over'];
  expect([...new Set(imported)].sort()).toEqual(
    left.map((name) => pathToFileURL(join(ROOT, 'src', `${name}.ts`)).href),
  );
});

test('starts the threads of which the programs lie beside it', async () => {
  const start = await rolldown({ input: join(ROOT, 'src/dossier/thread/start-thread.ts'), platform: 'node' });
  await start.write({ dir: folder, entryFileNames: 'start-thread.mjs' });
  await start.close();
  const program = join(folder, 'run.mjs');
  const staged = { dir: folder, folder: join(folder, 'site') };
  writeFileSync(
    program,
    `import { startThread } from './start-thread.mjs';
    const thread = startThread('./gone/writer-thread', import.meta.url, 4);
    const batch = { paths: ['a.html'], was: [undefined], made: [2], texts: new SharedArrayBuffer(2) };
    console.log(JSON.stringify(await thread.ask({ place: ${JSON.stringify(staged)}, batch })));
    thread.dismiss();`,
  );
  const { stdout } = await runProgram(process.execPath, [program], { cwd: folder });
  expect(JSON.parse(stdout)).toMatchObject({ staged: { sizes: [1] } });
});

test.each([BUNDLED, 'search-thread.mjs', 'writer-thread.mjs'])(
  '%s finds what lies beside its programs where they lie',
  (name) => {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n');
    const asking = lines.filter((line) => /import\.meta\.url|\b__filename\b/.test(line));
    // What the bundler itself requires is of Node.
    expect(asking.filter((line) => !line.includes('__require ='))).toEqual([]);
  },
);
