import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeNewFile } from '../../src/dossier/write-new-file.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

test('writes a file and leaves nothing else', async () => {
  const dir = await temporaryFolder();
  await writeNewFile(join(dir, 'a.json'), '{"é": 1}\n');
  expect(await readFile(join(dir, 'a.json'), 'utf8')).toBe('{"é": 1}\n');
  expect(await readdir(dir)).toEqual(['a.json']);
});

test('throws where it cannot be put, and leaves nothing half written', async () => {
  const dir = await temporaryFolder();
  await mkdir(join(dir, 'a.json'));
  await expect(writeNewFile(join(dir, 'a.json'), 'x')).rejects.toThrow();
  expect(await readdir(dir)).toEqual(['a.json']);
});
