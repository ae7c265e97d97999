import type { ContentFolder } from './content-folder.ts';
import type { LoadCache } from './load-cache.ts';
import { openAnchors } from './open-anchors.ts';
import { LEDGER_FILE, MAX_LEDGER_BYTES, readLedger } from './read-ledger.ts';
import { readLarge } from './read-large.ts';
import type { LedgerAhead, Published } from './reading-memory.ts';

/**
 * Reads the ledger, and what earlier builds found in it.
 * @param ahead what was read of it before: of the very same bytes nothing is read again
 */
export async function readPublished(
  folder: ContentFolder,
  cache: LoadCache,
  ahead?: Promise<LedgerAhead | undefined>,
): Promise<Published> {
  const before = await ahead;
  if (before) {
    const bytes = await readLarge(folder.resolve(LEDGER_FILE), LEDGER_FILE, MAX_LEDGER_BYTES);
    if (Buffer.isBuffer(bytes) && bytes.equals(before.bytes)) return before.published;
  }
  const anchors = openAnchors(await cache.pack('anchors'));
  return { ledger: await readLedger(folder, anchors.isKnown), anchors };
}
