import { mkdirSync, openSync, closeSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { namingPath } from '../naming-path.ts';
import { runs } from '../leftovers.ts';

/** Milliseconds between two looks at whether another build has ended. */
const PAUSE = 100;

/**
 * Holds a site for as long as `work` takes: two builds of one site take turns. The lock is a file beside the site that
 * names its process; that of a process that was killed is taken away.
 * @param onWait hears, once, that another process must be waited for, and its number
 */
export async function lockSite<Result>(
  dir: string,
  work: () => Promise<Result>,
  onWait?: (pid: number) => void,
): Promise<Result> {
  const lock = `${dir}.lock`;
  mkdirSync(dirname(dir), { recursive: true });
  let waited = false;
  while (!take(lock)) {
    const owner = ownerOf(lock);
    if (owner !== undefined && (owner === process.pid || !runs(owner))) removeStale(lock);
    else {
      if (!waited && owner !== undefined) onWait?.(owner);
      waited = true;
      await wait(PAUSE);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): boolean {
  try {
    const file = openSync(lock, 'wx');
    namingPath(lock, () => {
      writeSync(file, String(process.pid));
    });
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Undefined for a lock that was just taken, and not yet signed, or just given back. */
function ownerOf(lock: string): number | undefined {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    return pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Of several that find a stale lock, one takes it away. */
function removeStale(lock: string): void {
  const own = `${lock}-${process.pid}`;
  try {
    renameSync(lock, own);
  } catch {
    return;
  }
  rmSync(own, { force: true });
}
