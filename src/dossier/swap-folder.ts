import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { leftovers } from './leftovers.ts';

/**
 * Fills a folder beside `dir` by `fill`, then puts it in the place of `dir`. If filling fails, or the process ends
 * meanwhile, what was in `dir` stands whole. What a killed process left beside `dir` is put right first.
 */
export async function swapFolder(dir: string, fill: (temporary: string) => Promise<void>): Promise<void> {
  const temporary = `${dir}.new-${process.pid}`;
  const old = `${dir}.old-${process.pid}`;
  await mkdir(dirname(dir), { recursive: true });
  await tidyAfterKilled(dir);
  try {
    await fill(temporary);
    await putInPlace(temporary, dir, old);
  } finally {
    await rm(temporary, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}

/** Times that another process may put its folder in place just before ours; each takes two renames, so one would do. */
const MOST_ATTEMPTS = 20;

async function putInPlace(temporary: string, dir: string, old: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    await rename(dir, old).catch(ignoreMissing);
    try {
      await rename(temporary, dir);
      return;
    } catch (error) {
      if (!isTaken(error) || attempt === MOST_ATTEMPTS) throw error;
      await rm(old, { recursive: true, force: true });
    }
  }
}

/** A process killed between its two renames left no folder in place, but the old one beside it. */
async function tidyAfterKilled(dir: string): Promise<void> {
  const name = basename(dir);
  for (const { path, kind } of await leftovers(dirname(dir), [`${name}.old`, `${name}.new`])) {
    if (kind === `${name}.old`) await rename(path, dir).catch(ignoreTaken);
    await rm(path, { recursive: true, force: true });
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

function ignoreTaken(error: unknown): void {
  if (!isTaken(error)) throw error;
}

/** Whether a folder could not be renamed because there is another of that name. */
function isTaken(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EPERM';
}
