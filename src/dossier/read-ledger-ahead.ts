import { readBlocks } from '../core/passage/file/read-blocks.ts';
import type { ContentFolder } from './content-folder.ts';
import type { LoadCache } from './load-cache.ts';
import { openAnchors } from './open-anchors.ts';
import { LEDGER_FILE, MAX_LEDGER_BYTES } from './read-ledger.ts';
import { readLarge } from './read-large.ts';
import type { LedgerAhead } from './reading-memory.ts';

/**
 * Reads the ledger before the content was looked at, as this thread would only wait meanwhile. It may be another one by then: who
 * uses this holds it against the bytes that are there. Undefined where there is none, or it is not as it is written.
 */
export async function readLedgerAhead(
  folder: ContentFolder,
  cache: LoadCache,
): Promise<LedgerAhead | undefined> {
  const bytes = await readLarge(folder.resolve(LEDGER_FILE), LEDGER_FILE, MAX_LEDGER_BYTES);
  if (!Buffer.isBuffer(bytes)) return undefined;
  const anchors = openAnchors(await cache.pack('anchors'));
  const ledger = readBlocks(bytes, anchors.isKnown);
  return ledger && { bytes, published: { ledger: { ledger, problems: [] }, anchors } };
}
