import { rm } from 'node:fs/promises';
import { formatLedger } from '../core/passage/file/format-ledger.ts';
import { formatVersions } from '../core/passage/file/format-versions.ts';
import type { Problem } from '../core/problem.ts';
import type { CitationUpdate } from './anchor-content.ts';
import type { ContentFolder } from './content-folder.ts';
import { fileProblem } from './file-problem.ts';
import { inBatches } from './in-batches.ts';
import { LEDGER_FILE } from './read-ledger.ts';
import { VERSIONS_FOLDER } from './read-versions.ts';
import { writeAtomically } from './write-atomically.ts';

/**
 * Writes what a build changed: first the words, then the ledger that names them, so that a build that is broken off
 * leaves a ledger whose words are all there.
 */
export async function writeLedger(
  folder: ContentFolder,
  update: CitationUpdate,
): Promise<readonly Problem[]> {
  const pathOf = (slug: string): string => `${VERSIONS_FOLDER}/${slug}.json`;
  try {
    await inBatches([...update.past], ([slug, past]) =>
      writeAtomically(folder.resolve(pathOf(slug)), formatVersions(past)),
    );
    await writeAtomically(folder.resolve(LEDGER_FILE), formatLedger(update.ledger));
    for (const slug of update.renamed) await rm(folder.resolve(pathOf(slug)), { force: true });
    return [];
  } catch (error) {
    return [fileProblem(error, folder.display(LEDGER_FILE), 'written')];
  }
}
