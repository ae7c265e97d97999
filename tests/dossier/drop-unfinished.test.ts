import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dropUnfinished } from '../../src/dossier/drop-unfinished.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

/** More than any system gives to a process, so that none has it. */
const NO_PROCESS = 2 ** 30;

it('takes away what a killed process left half written, and nothing else', async () => {
  const dir = await temporaryFolder();
  const mine = `a.json.${process.pid}~`;
  for (const name of ['a.json', mine, `a.json.${NO_PROCESS}~`, 'b.json~', 'c.json.12'])
    await writeFile(join(dir, name), '');
  await dropUnfinished(dir);
  expect((await readdir(dir)).sort()).toEqual(['a.json', mine, 'b.json~', 'c.json.12'].sort());
});
