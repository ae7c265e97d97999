import type { ArticleLedger } from '../ledger.ts';
import { wholeSince } from '../whole-since.ts';
import { lateLedger } from './late-ledger.ts';
import { ledgerLines } from './ledger-lines.ts';

/**
 * What the ledger says of an article as the lines that it will be written in, a fraction of what its entries take; they
 * are made again when somebody asks for them.
 */
export function compactLedger(known: ArticleLedger): ArticleLedger {
  return lateLedger(ledgerLines(known), wholeSince(known)) ?? known;
}
