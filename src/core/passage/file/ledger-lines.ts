import { LaidBy } from '../../laid-by.ts';
import type { ArticleLedger, LedgerEntry } from '../ledger.ts';
import { compareSlugs } from './compare-slugs.ts';
import { LateLedger } from './late-ledger.ts';

/** Lines that were made, so that what did not change is not made again. */
const made = new WeakMap<ArticleLedger, LaidBy>();

/** The lines of an article in `citations.lock.json`, without the first, which names it, and the last; in UTF-8. */
export function ledgerLines(known: ArticleLedger): Uint8Array {
  if (known instanceof LateLedger) return known.lines();
  const lines = made.get(known) ?? new LaidBy(makeLines(known));
  made.set(known, lines);
  return lines.bytes();
}

function makeLines({ version, versions, entries }: ArticleLedger): string {
  const lines = entries.toSorted((a, b) => compareSlugs(a.id, b.id)).map(entryLine);
  return [`"version": ${JSON.stringify([version, versions])},`, ...lines, '"": null'].join('\n');
}

function entryLine({ id, hash, exact, prefix, suffix, position, ...entry }: LedgerEntry): string {
  const { first, last, to = null, maybe = [] } = entry;
  const [whole] = exact;
  const quote = exact.length === 1 ? whole : exact;
  const living = [hash, quote, prefix, suffix, position.start, position.end, first];
  return `${JSON.stringify(id)}: ${JSON.stringify(last === undefined ? living : [...living, last, to, maybe])},`;
}
