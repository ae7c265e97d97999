import type { PassageId } from '../schema/brands.ts';
import type { Decision } from './decision.ts';
import { freeIds } from './free-ids.ts';
import { type ArticleLedger, type LedgerEntry, type PastVersions, stands } from './ledger.ts';
import { matchPassages } from './match-passages.ts';
import { type BarePassage, placePassages, type PlacedPassage } from './placed-passage.ts';
import { textOfEnds } from './selectors.ts';
import { settleByText } from './settle-by-text.ts';

/** What became of a passage that has no place of its own any more. */
interface Fate {
  /** The passage of the same article that has its words. */
  readonly to?: PassageId;
  /** Passages that it may be. */
  readonly maybe?: readonly PassageId[];
}

export interface ReconciledArticle {
  /** The id of each passage, in reading order. */
  readonly ids: readonly PassageId[];
  /** Of the passages that stood until now and have no place any more. */
  readonly fates: ReadonlyMap<PassageId, Fate>;
}

/**
 * Finds the passages of the last build among those of this one.
 * @param passages with the ids that their text alone would give them
 * @param decisionOn what the editor decided of a passage of this article
 */
export function reconcileArticle(
  passages: readonly BarePassage[],
  known: ArticleLedger | undefined,
  past: PastVersions | undefined,
  decisionOn: (id: PassageId) => Decision | undefined,
): ReconciledArticle {
  // Nothing was published under an id that could be taken.
  if (!known) return { ids: passages.map(({ id }) => id), fates: new Map() };
  const { entries } = known;
  const all = placePassages(entries.filter(stands).map((entry) => bare(entry, past)));
  const olds = all.filter(({ id }) => decisionOn(id)?.kind !== 'gone');
  const news = placePassages(passages);
  const settled = settleByText(olds, news, decisionOn);
  const { found, asked } = matchPassages(olds, news, settled.newOf);

  const places = new Map<number, Claim[]>();
  for (const [old, now] of [...settled.newOf, ...settled.decided]) claim(places, now, old, Infinity);
  for (const [old, { now, inNew }] of found) claim(places, now, old, inNew.size);
  const given = new Map([...places].map(([now, claims]) => [now, idOf(olds, largest(claims))]));
  const ids = freeIds(news, given, entries);
  const fates = new Map<PassageId, Fate>(
    all.filter(({ id }) => decisionOn(id)?.kind === 'gone').map(({ id }) => [id, {}]),
  );
  const nowOf = new Map([...places].flatMap(([now, claims]) => claims.map(({ old }) => [old, now] as const)));
  for (const [index, { id }] of olds.entries()) {
    const now = nowOf.get(index);
    const to = now === undefined ? undefined : ids[now];
    if (to === id) continue;
    const maybe = (asked.get(index) ?? []).flatMap((candidate) => ids[candidate] ?? []);
    fates.set(id, { ...(to && { to }), ...(maybe.length > 0 && { maybe }) });
  }
  return { ids, fates };
}

/** An old passage that has its place in a new one, with as many words. */
interface Claim {
  readonly old: number;
  readonly words: number;
}

function claim(places: Map<number, Claim[]>, now: number, old: number, words: number): void {
  places.set(now, [...(places.get(now) ?? []), { old, words }]);
}

/** Of merged passages the one of which most is there; of equals the first. */
function largest(claims: readonly Claim[]): number {
  const [first] = claims.toSorted((a, b) => b.words - a.words || a.old - b.old);
  if (!first) throw new Error('Expected a claim on every place');
  return first.old;
}

function idOf(olds: readonly PlacedPassage[], index: number): PassageId {
  const old = olds[index];
  if (!old) throw new Error(`Expected an old passage ${index}`);
  return old.id;
}

/** A passage as it was last; where its words were lost, as far as the ledger itself knows them. */
function bare({ id, hash, exact }: LedgerEntry, past: PastVersions | undefined): BarePassage {
  const text = past?.texts.get(hash) ?? textOfEnds(exact);
  const stored = past?.versions.at(-1)?.passages.find((passage) => passage.id === id);
  return { id, hash, text, kind: stored?.kind ?? 'paragraph' };
}
