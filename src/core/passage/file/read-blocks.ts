import type { Slug } from '../../schema/brands.ts';
import type { ArticleLedger, Ledger } from '../ledger.ts';
import { lateLedger } from './late-ledger.ts';
import { ledgerBlocks } from './ledger-blocks.ts';
import { readLedgerLines } from './read-ledger-lines.ts';

/** Whether the lines of an article, as they stand in the file, were read before, and found to be right. */
export type IsKnown = (slug: string, lines: Uint8Array) => boolean;

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads the bytes of `citations.lock.json` article by article, where they are as they are written; undefined where anything
 * is otherwise, or wrong. Articles that are known are read when somebody asks for their passages.
 */
export function readBlocks(file: Buffer, isKnown: IsKnown): Ledger | undefined {
  const ledger = new Map<Slug, ArticleLedger>();
  const blocks = ledgerBlocks(file);
  if (!blocks) return undefined;
  for (const { slug, lines } of blocks) {
    const known = isKnown(slug, lines) ? lateLedger(lines) : readNow(lines);
    if (!known) return undefined;
    // The form of a block has that of a slug.
    ledger.set(slug as Slug, known);
  }
  return ledger;
}

function readNow(lines: Buffer): ArticleLedger | undefined {
  try {
    const known = readLedgerLines(JSON.parse(`{${UTF8.decode(lines)}}`) as Record<string, unknown>);
    return typeof known === 'string' ? undefined : known;
  } catch {
    return undefined;
  }
}
