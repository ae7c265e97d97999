import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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

test('is one file, which Node loads from anywhere', async () => {
  expect(readdirSync(folder)).toEqual([BUNDLED]);
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

test('finds what lies beside its programs where they lie', () => {
  const lines = readFileSync(join(folder, BUNDLED), 'utf8').split('\n');
  const asking = lines.filter((line) => /import\.meta\.url|\b__filename\b/.test(line));
  // What the bundler itself requires is of Node.
  expect(asking.filter((line) => !line.includes('__require ='))).toEqual([]);
});
