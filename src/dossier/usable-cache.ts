import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { problem, type Problem } from '../core/problem.ts';
import { fileProblem } from './file-problem.ts';
import { leftovers } from './leftovers.ts';
import { namingPath } from './naming-path.ts';

/** Bytes written to see whether a folder takes any: a disk that has no room for these is full. */
const TRIAL = 65_536;

/** What the file is called, before the number of the process: one that was killed left it behind. */
const KIND = 'trial';

/** A folder in which caches can be written. */
export interface UsableCache {
  readonly folder: string;
  /** Why it is not the one that was asked for. */
  readonly problems: readonly Problem[];
  /** Takes the folder away, where it is for this once only. */
  readonly done: () => void;
}

/**
 * The folder of caches, or where nothing can be written there, one for this once: what is not kept costs time, and nothing
 * else. @param shown its path as the user would type it
 */
export async function usableCache(folder: string, shown: string): Promise<UsableCache> {
  for (const { path } of await leftovers(folder, [KIND])) remove(path);
  const trial = join(folder, `${KIND}-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    namingPath(trial, () => {
      writeFileSync(trial, Buffer.alloc(TRIAL));
    });
    return { folder, problems: [], done: () => undefined };
  } catch (error) {
    const { message } = fileProblem(error, shown, 'written');
    const instead = mkdtempSync(join(tmpdir(), 'dossier-'));
    return {
      folder: instead,
      problems: [problem('cache-not-written', { file: shown }, message)],
      done: () => {
        rmSync(instead, { recursive: true, force: true });
      },
    };
  } finally {
    remove(trial);
  }
}

/** Where a file stands in place of the folder, or nothing may be written, removing is an error of its own. */
function remove(trial: string): void {
  try {
    rmSync(trial, { force: true });
  } catch {
    return;
  }
}
