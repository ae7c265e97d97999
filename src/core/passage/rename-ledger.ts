import type { Slug } from '../schema/brands.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';

/** The ledger with articles under their new names, also where passages of others lead to them. */
export function renameLedger(ledger: Ledger, renamed: ReadonlyMap<Slug, Slug>): Ledger {
  if (renamed.size === 0) return ledger;
  const pointed = (entry: LedgerEntry): LedgerEntry => {
    const [article = '', passage] = entry.to?.split('#') ?? [];
    const now = renamed.get(article as Slug);
    return now === undefined || passage === undefined ? entry : { ...entry, to: `${now}#${passage}` };
  };
  return new Map(
    [...ledger].map(([slug, known]) => {
      const entries = known.entries.map(pointed);
      const isSame = entries.every((entry, index) => entry === known.entries[index]);
      return [renamed.get(slug) ?? slug, isSame ? known : { ...known, entries }];
    }),
  );
}
