import { hasPast } from './has-past.ts';
import type { ArticleLedger } from './ledger.ts';

/** Day since which an article says what it says, if nothing else was ever published of it; empty where it says nothing. */
export function wholeSince(known: ArticleLedger): string | undefined {
  if (known.wholeSince !== undefined) return known.wholeSince;
  return hasPast(known) ? undefined : (known.entries[0]?.first ?? '');
}
