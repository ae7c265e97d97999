import { type ArticleLedger, stands } from './ledger.ts';

/** Whether anything was published of an article that it does not say now. */
export function hasPast({ versions, entries }: ArticleLedger): boolean {
  return versions > 1 || !entries.every(stands);
}
