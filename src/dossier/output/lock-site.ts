import {
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { namingPath } from '../naming-path.ts';
import { runs } from '../leftovers.ts';

/** Milliseconds between two looks at whether another build has ended. */
const PAUSE = 100;

/** Milliseconds after which an unsigned lock is nobody's. */
const UNSIGNED_FOR = 5_000;

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
    const isStale = owner === undefined ? wasNeverSigned(lock) : owner === process.pid || !runs(owner);
    if (isStale) removeStale(lock);
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
    // A lock that cannot be signed would keep everybody waiting.
    rmSync(lock, { force: true });
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

/** Whether the process that took a lock was killed before it signed: signing takes no time at all. */
function wasNeverSigned(lock: string): boolean {
  const taken = statSync(lock, { throwIfNoEntry: false });
  return taken?.size === 0 && Date.now() - taken.mtimeMs > UNSIGNED_FOR;
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
