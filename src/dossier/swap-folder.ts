import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { leftovers } from './leftovers.ts';
import { REPOSITORY } from './repository.ts';

/**
 * Puts the folder `fresh` in the place of `dir`: two renames. What was in `dir` is then taken away, but for a repository,
 * which goes on in the new folder. A process that is killed meanwhile leaves what `tidyAfterKilled` puts right.
 */
export function swapFolder(dir: string, fresh: string): void {
  const old = `${dir}.old-${process.pid}`;
  mkdirSync(dirname(dir), { recursive: true });
  rmSync(old, { recursive: true, force: true });
  try {
    renameSync(dir, old);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  renameSync(fresh, dir);
  carryRepository(old, dir);
  rmSync(old, { recursive: true, force: true });
}

/**
 * Puts right what a killed process left beside `dir`: one killed between its two renames left no folder in place, but the
 * old one beside it; one killed after them may have left the repository there.
 */
export async function tidyAfterKilled(dir: string): Promise<void> {
  const name = basename(dir);
  for (const { path, kind } of await leftovers(dirname(dir), [`${name}.old`, `${name}.new`])) {
    if (kind === `${name}.old`) await rename(path, dir).catch(ignoreTaken);
    carryRepository(path, dir);
    await rm(path, { recursive: true, force: true });
  }
}

function carryRepository(from: string, to: string): void {
  const [repository, place] = [join(from, REPOSITORY), join(to, REPOSITORY)];
  if (existsSync(repository) && !existsSync(place)) renameSync(repository, place);
}

function ignoreTaken(error: NodeJS.ErrnoException): void {
  if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code ?? '')) throw error;
}
