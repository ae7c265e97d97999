import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runs } from './leftovers.ts';

/** What `writeNewFile` writes to before a file has its name: the number of the process stands before the tilde. */
const UNFINISHED = /\.(\d+)~$/;

/**
 * Takes away what `writeNewFile` began in a folder and never ended, since its process was killed. Files of processes
 * that still run are theirs. Errors of the file system are thrown.
 */
export async function dropUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = UNFINISHED.exec(name)?.[1];
    if (pid !== undefined && !runs(Number(pid))) await rm(join(folder, name), { force: true });
  }
}
