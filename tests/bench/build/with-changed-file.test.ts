import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../setup/temporary-folder.ts';
import { withChangedFile } from './with-changed-file.ts';

it('changes a file as often as it is told, each time from what it was, and puts it back', async () => {
  const path = join(await temporaryFolder(), 'tokens.css');
  await writeFile(path, 'a');
  const seen: string[] = [];
  await withChangedFile(path, async (change) => {
    for (const number of [1, 2]) {
      change((text) => `${text}${number}`);
      seen.push(await readFile(path, 'utf8'));
    }
  });
  expect(seen).toEqual(['a1', 'a2']);
  expect(await readFile(path, 'utf8')).toBe('a');
});

it('puts it back after an error, and hands that on', async () => {
  const path = join(await temporaryFolder(), 'tokens.css');
  await writeFile(path, 'a');
  const listeners = process.listenerCount('SIGINT');
  const work = withChangedFile(path, (change) => {
    change(() => 'b');
    return Promise.reject(new Error('The build broke.'));
  });
  await expect(work).rejects.toThrow('The build broke.');
  expect(await readFile(path, 'utf8')).toBe('a');
  expect(process.listenerCount('SIGINT')).toBe(listeners);
});
