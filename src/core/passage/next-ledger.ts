import type { PassageId } from '../schema/brands.ts';
import type { Decision } from './decision.ts';
import { compareSlugs } from './file/compare-slugs.ts';
import { type ArticleLedger, type LedgerEntry, stands } from './ledger.ts';
import type { ReconciledArticle } from './reconcile-article.ts';
import type { PublishedArticle } from './published-article.ts';
import { selectorsOf } from './selectors.ts';
import { textHash } from './text-hash.ts';

interface Build extends ReconciledArticle {
  readonly version: string;
  readonly decisionOn: (id: PassageId) => Decision | undefined;
  readonly day: string;
}

/** What the ledger says of an article after a build; the very same object where that is nothing new. */
export function nextLedger(
  known: ArticleLedger | undefined,
  article: PublishedArticle,
  { ids, fates, version, decisionOn, day }: Build,
): ArticleLedger {
  const isSame = known?.version === version;
  const before = new Map(known?.entries.map((entry) => [entry.id, entry]));
  const standing = isSame ? known.entries.filter(stands) : standingEntries();
  const isStanding = new Set(standing.map(({ id }) => id));
  const gone = [...before.values()]
    .filter(({ id }) => !isStanding.has(id))
    .map(bury)
    .map(settle)
    .sort((a, b) => compareSlugs(a.id, b.id));
  const entries = [...standing, ...gone];
  if (isSame && entries.every((entry, index) => entry === known.entries[index])) return known;
  return { version, versions: (known?.versions ?? 0) + (isSame ? 0 : 1), entries };

  function standingEntries(): LedgerEntry[] {
    const texts = article.passages.map(({ text }) => text);
    return selectorsOf(texts).flatMap((selectors, index) => {
      const [id, text] = [ids[index], texts[index]];
      if (id === undefined || text === undefined) return [];
      return { id, hash: textHash(text), ...selectors, first: before.get(id)?.first ?? day };
    });
  }

  function bury(entry: LedgerEntry): LedgerEntry {
    return stands(entry) ? { ...entry, last: day, ...fates.get(entry.id) } : entry;
  }

  /** Closes a question that the editor answered, or whose passages are gone themselves. */
  function settle(entry: LedgerEntry): LedgerEntry {
    const { maybe, ...rest } = entry;
    if (maybe === undefined) return entry;
    const decision = decisionOn(entry.id);
    if (decision?.kind === 'gone') return rest;
    if (decision && isStanding.has(decision.passage as PassageId)) return { ...rest, to: decision.passage };
    const left = maybe.filter((id) => isStanding.has(id));
    if (left.length === maybe.length) return entry;
    return left.length === 0 ? rest : { ...rest, maybe: left };
  }
}
