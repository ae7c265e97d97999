import { relative, sep } from 'node:path';
import type { ContentFolder } from './content-folder.ts';
import { LEDGER_FILE } from './read-ledger.ts';
import type { ReadingMemory } from './reading-memory.ts';

/**
 * Forgets what may not hold any more.
 * @param changed absolute paths of the files that may have changed since; undefined where any may have
 */
export function forgetChanged(
  memory: ReadingMemory,
  folder: ContentFolder,
  changed: ReadonlySet<string> | undefined,
): void {
  const names =
    changed && new Set([...changed].map((path) => relative(folder.path, path).split(sep).join('/')));
  memory.isSame = (name) => names !== undefined && !names.has(name);
  if (!memory.isSame(LEDGER_FILE)) memory.published = undefined;
  for (const name of memory.originals.keys()) if (!memory.isSame(name)) memory.originals.delete(name);
}
