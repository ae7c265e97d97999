import type { PassageId } from '../schema/brands.ts';
import { type LedgerEntry, stands } from './ledger.ts';
import type { PlacedPassage } from './placed-passage.ts';

/**
 * The id of each new passage: that of the old passage it is; or, where the very words of a passage that was removed are
 * back, the id they had; or that of its text, with a number where it was ever the id of something else.
 * @param given new index → id of the old passage that it is
 * @param entries all that was ever published of the article
 */
export function freeIds(
  news: readonly PlacedPassage[],
  given: ReadonlyMap<number, PassageId>,
  entries: readonly LedgerEntry[],
): PassageId[] {
  const used = new Set<string>(entries.map(({ id }) => id));
  const gone = entries.filter((entry) => !stands(entry));
  const revived = new Set<PassageId>();
  return news.map(({ id, hash }, now) => {
    const own = given.get(now);
    if (own !== undefined) return own;
    const back = gone.find((entry) => entry.hash === hash && !revived.has(entry.id));
    if (back) {
      revived.add(back.id);
      return back.id;
    }
    const free = freeId(id, used);
    used.add(free);
    return free;
  });
}

function freeId(id: PassageId, used: ReadonlySet<string>): PassageId {
  if (!used.has(id)) return id;
  const stem = id.replace(/-\d+$/, '');
  for (let count = 2; ; count++) {
    const next = `${stem}-${count}` as PassageId;
    if (!used.has(next)) return next;
  }
}
