import { mkdir, rm } from 'node:fs/promises';
import { ledgerChunks } from '../core/passage/file/format-ledger.ts';
import { formatVersions } from '../core/passage/file/format-versions.ts';
import type { Problem } from '../core/problem.ts';
import type { CitationUpdate } from './anchor-content.ts';
import { type ContentFolder, listFiles } from './content-folder.ts';
import { dropUnfinished } from './drop-unfinished.ts';
import { fileProblem } from './file-problem.ts';
import { inBatches } from './in-batches.ts';
import { LEDGER_FILE } from './read-ledger.ts';
import { VERSIONS_FOLDER } from './read-versions.ts';
import { writeAtomically } from './write-atomically.ts';
import { writeNewFile } from './write-new-file.ts';

/**
 * Writes what a build changed: first the words, then the ledger that names them, so that a build that is broken off
 * leaves a ledger whose words are all there.
 */
export async function writeLedger(
  folder: ContentFolder,
  update: CitationUpdate,
): Promise<readonly Problem[]> {
  try {
    await writePast(folder, update.past);
    await writeWhole(folder, ledgerChunks(update.ledger));
    for (const slug of update.renamed) await rm(folder.resolve(fileOf(slug)), { force: true });
    return [];
  } catch (error) {
    return [fileProblem(error, folder.display(LEDGER_FILE), 'written')];
  }
}

async function writeWhole(folder: ContentFolder, chunks: Iterable<Uint8Array>): Promise<void> {
  const path = folder.resolve(LEDGER_FILE);
  const names = await listFiles(folder, '', LEDGER_FILE);
  if (!names.includes(LEDGER_FILE)) await writeNewFile(path, chunks);
  else await writeAtomically(path, Buffer.concat([...chunks]));
}

async function writePast(folder: ContentFolder, past: CitationUpdate['past']): Promise<void> {
  if (past.size === 0) return;
  await mkdir(folder.resolve(VERSIONS_FOLDER), { recursive: true });
  await dropUnfinished(folder.resolve(VERSIONS_FOLDER));
  const there = new Set(await listFiles(folder, VERSIONS_FOLDER, '.json'));
  await inBatches([...past], ([slug, words]) => {
    const write = there.has(`${slug}.json`) ? writeAtomically : writeNewFile;
    return write(folder.resolve(fileOf(slug)), formatVersions(words));
  });
}

function fileOf(slug: string): string {
  return `${VERSIONS_FOLDER}/${slug}.json`;
}
