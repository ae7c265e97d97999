import type { PassageId, Slug } from '../schema/brands.ts';
import { type ArticleLedger, type Ledger, type LedgerEntry, stands } from './ledger.ts';

/** Characters from which a text is hardly ever written twice by chance. */
const TELLING = 60;

interface Moved {
  readonly article: Slug;
  readonly id: PassageId;
}

/**
 * Leads passages that this build removed from one article to the passage of another that is new in this build and has
 * their very words, if there is just one. Anything less certain stays removed.
 * @param changed the articles of the ledger of which it says something else than before
 */
export function pointToMoved(
  ledger: Map<Slug, ArticleLedger>,
  before: Ledger,
  changed: readonly (readonly [Slug, ArticleLedger])[],
): void {
  const lost = lostIn(changed, before);
  if (lost.size === 0) return;
  const arrived = new Map<string, Moved[]>();
  for (const [article, { entries }] of changed) {
    const was = new Set(before.get(article)?.entries.map(({ id }) => id));
    for (const entry of entries) {
      if (!lost.has(entry.hash) || !stands(entry) || was.has(entry.id) || length(entry) < TELLING) continue;
      arrived.set(entry.hash, [...(arrived.get(entry.hash) ?? []), { article, id: entry.id }]);
    }
  }
  if (arrived.size === 0) return;
  for (const [slug, article] of changed) {
    if (!before.has(slug)) continue;
    const stood = stoodIn(before.get(slug));
    const entries = article.entries.map((entry): LedgerEntry => {
      if (!isLost(entry, stood)) return entry;
      const [moved, ...others] = arrived.get(entry.hash) ?? [];
      if (!moved || others.length > 0 || moved.article === slug) return entry;
      const { id, hash, exact, prefix, suffix, position, first, last = first } = entry;
      const known = { id, hash, exact, prefix, suffix, position, first, last };
      return { ...known, to: `${moved.article}#${moved.id}` };
    });
    ledger.set(slug, { ...article, entries });
  }
}

/** Hashes of the passages that this build removed, and of which nothing is known yet. */
function lostIn(changed: readonly (readonly [Slug, ArticleLedger])[], before: Ledger): ReadonlySet<string> {
  const lost = new Set<string>();
  for (const [slug, { entries }] of changed.filter(([one]) => before.has(one))) {
    const stood = stoodIn(before.get(slug));
    for (const entry of entries) if (isLost(entry, stood)) lost.add(entry.hash);
  }
  return lost;
}

function isLost(entry: LedgerEntry, stood: ReadonlySet<PassageId>): boolean {
  return !stands(entry) && stood.has(entry.id) && entry.to === undefined;
}

function stoodIn(known: ArticleLedger | undefined): ReadonlySet<PassageId> {
  return new Set(known?.entries.filter(stands).map(({ id }) => id));
}

function length({ position }: LedgerEntry): number {
  return position.end - position.start;
}
