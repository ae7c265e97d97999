import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtSite } from '../setup/built-site.ts';

it('a built site holds no trace of the editor’s desk', async () => {
  const { dir } = await builtSite('tests/sites/english');
  const traces: string[] = [];
  let read = 0;
  for (const name of await readdir(dir, { recursive: true })) {
    const path = join(dir, name);
    if (!(await stat(path)).isFile()) continue;
    read += 1;
    if (/__dossier|dossier-desk|startDesk/.test(await readFile(path, 'latin1'))) traces.push(name);
  }
  expect(read).toBeGreaterThan(20);
  expect(traces).toEqual([]);
});
