import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder that a process made for itself and named after its number. */
export interface Leftover {
  readonly path: string;
  /** The part of its name before the number. */
  readonly kind: string;
}

/**
 * Folders named `KIND-NUMBER` in a folder, for the given kinds, whose process has ended: it was killed, or it would
 * have taken them away itself. Those of processes that still run are theirs.
 */
export async function leftovers(folder: string, kinds: readonly string[]): Promise<readonly Leftover[]> {
  const names = await readdir(folder).catch(() => []);
  return names.flatMap((name) => {
    const kind = kinds.find((start) => name.startsWith(`${start}-`));
    const number = kind === undefined ? '' : name.slice(kind.length + 1);
    if (kind === undefined || !/^\d+$/.test(number) || runs(Number(number))) return [];
    return [{ path: join(folder, name), kind }];
  });
}

/** Whether a process runs, ours or another's. */
export function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
