import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { namingPath } from '../naming-path.ts';

/** What is to be done to a site: written down first, so that whoever comes after a killed process can finish it. */
interface Journal {
  /** Paths of files that lie ready, in the order in which they are put in place. */
  readonly write: readonly string[];
  readonly remove: readonly string[];
}

const JOURNAL = 'journal.json';

/** Where files lie ready, in the folder of a change. */
export const READY = 'files';

/**
 * Puts files that lie ready in `stage` in the place of those of a site, and removes others. From the moment the journal is
 * there the change is made, if need be by the next process; until then nothing happened.
 */
export function applyChanges(dir: string, stage: string, journal: Journal): void {
  namingPath(stage, () => {
    writeFileSync(join(stage, JOURNAL), JSON.stringify(journal));
  });
  renameSync(stage, changesOf(dir));
  finishChanges(dir);
}

/** Finishes what a killed process had begun to do to a site. */
export function finishChanges(dir: string): void {
  const changes = changesOf(dir);
  let journal: Journal;
  try {
    journal = JSON.parse(readFileSync(join(changes, JOURNAL), 'utf8')) as Journal;
  } catch {
    return;
  }
  const folders = new Set<string>();
  for (const path of journal.write) {
    const target = join(dir, path);
    const folder = dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    const ready = join(changes, READY, path);
    if (existsSync(ready)) renameSync(ready, target);
  }
  for (const path of journal.remove) removeWithEmptyFolders(dir, path);
  rmSync(changes, { recursive: true, force: true });
}

function changesOf(dir: string): string {
  return `${dir}.changes`;
}

/** Removes a file, and the folders that it leaves empty. */
function removeWithEmptyFolders(dir: string, path: string): void {
  rmSync(join(dir, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(dir, folder));
    } catch {
      return;
    }
  }
}
