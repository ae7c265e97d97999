import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Fills a folder beside `dir` by `fill`, then puts it in the place of `dir`. If filling fails, or the process ends
 * meanwhile, what was in `dir` stands whole.
 */
export async function swapFolder(dir: string, fill: (temporary: string) => Promise<void>): Promise<void> {
  const temporary = `${dir}.new-${process.pid}`;
  const old = `${dir}.old-${process.pid}`;
  await mkdir(dirname(dir), { recursive: true });
  try {
    await fill(temporary);
    await rename(dir, old).catch(ignoreMissing);
    await rename(temporary, dir);
  } finally {
    await rm(temporary, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
