import type { ArticleLedger, LedgerEntry } from '../ledger.ts';
import { rememberLines } from './ledger-lines.ts';
import { readLedgerLines } from './read-ledger-lines.ts';

const VERSION = /^"version": \["(?<version>[^"]+)",(?<versions>\d+)\],\n/;

/**
 * What the ledger says of an article, from lines that were read before and found to be right, in the form in which they
 * are written. Its passages are read when somebody asks for them. Undefined where the first line says otherwise.
 * @param wholeSince as in the ledger, where it is known
 */
export function lateLedger(lines: string, wholeSince?: string): ArticleLedger | undefined {
  const { version, versions } = VERSION.exec(lines)?.groups ?? {};
  if (version === undefined || versions === undefined) return undefined;
  let entries: readonly LedgerEntry[] | undefined;
  const known: ArticleLedger = {
    version,
    versions: Number(versions),
    hasEntries: lines.includes('\n"p-'),
    ...(wholeSince !== undefined && { wholeSince }),
    get entries() {
      return (entries ??= entriesOf(lines));
    },
  };
  rememberLines(known, lines);
  return known;
}

function entriesOf(lines: string): readonly LedgerEntry[] {
  const known = readLedgerLines(JSON.parse(`{${lines}}`) as Record<string, unknown>);
  if (typeof known === 'string') throw new Error(`Expected lines that were read before, not ${known}`);
  return known.entries;
}
