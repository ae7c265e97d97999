import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDescription } from '../../../src/integrations/renderer/read-description.ts';
import {
  ASSETS,
  DESCRIPTION,
  PAGES,
  RUNTIME,
} from '../../../src/integrations/renderer/renderer-description.ts';
import { writeDescription } from '../../../src/integrations/renderer/write-description.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

const STYLES = { 'about.astro': ['_astro/Page.css'] };

async function described(): Promise<string> {
  const folder = await temporaryFolder();
  mkdirSync(join(folder, ASSETS, '_astro'), { recursive: true });
  mkdirSync(join(folder, PAGES, 'chunks'), { recursive: true });
  writeFileSync(join(folder, ASSETS, '_astro', 'Page.css'), 'p { margin: 0 }');
  writeFileSync(join(folder, PAGES, RUNTIME), 'export {};');
  writeFileSync(join(folder, PAGES, 'chunks', 'when.mjs'), 'export const when = 1;');
  await writeDescription(folder, STYLES);
  return folder;
}

test('reads what was described', async () => {
  expect(await readDescription(await described())).toMatchObject({ styles: STYLES });
});

test.each([
  [
    'a chunk is gone',
    (folder: string) => {
      rmSync(join(folder, PAGES, 'chunks', 'when.mjs'));
    },
  ],
  [
    'a style sheet is cut short',
    (folder: string) => {
      truncateSync(join(folder, ASSETS, '_astro', 'Page.css'), 3);
    },
  ],
  [
    'the description is cut short',
    (folder: string) => {
      truncateSync(join(folder, DESCRIPTION), 20);
    },
  ],
  [
    'there is none',
    (folder: string) => {
      rmSync(folder, { recursive: true });
    },
  ],
])('gives nothing where %s', async (_, damage) => {
  const folder = await described();
  damage(folder);
  expect(await readDescription(folder)).toBeUndefined();
});
