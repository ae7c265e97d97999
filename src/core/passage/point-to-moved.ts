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
 */
export function pointToMoved(
  ledger: Map<Slug, ArticleLedger>,
  { ledger: before }: { readonly ledger: Ledger },
): void {
  const changed = [...ledger].filter(([slug, known]) => known !== before.get(slug));
  const arrived = new Map<string, Moved[]>();
  for (const [article, { entries }] of changed) {
    const was = new Set(before.get(article)?.entries.map(({ id }) => id));
    for (const entry of entries) {
      if (!stands(entry) || was.has(entry.id) || length(entry) < TELLING) continue;
      arrived.set(entry.hash, [...(arrived.get(entry.hash) ?? []), { article, id: entry.id }]);
    }
  }
  if (arrived.size === 0) return;
  for (const [slug, article] of changed) {
    const stood = new Set(
      before
        .get(slug)
        ?.entries.filter(stands)
        .map(({ id }) => id),
    );
    const entries = article.entries.map((entry): LedgerEntry => {
      if (stands(entry) || !stood.has(entry.id) || entry.to !== undefined) return entry;
      const [moved, ...others] = arrived.get(entry.hash) ?? [];
      if (!moved || others.length > 0 || moved.article === slug) return entry;
      const { id, hash, exact, prefix, suffix, position, first, last = first } = entry;
      const known = { id, hash, exact, prefix, suffix, position, first, last };
      return { ...known, to: `${moved.article}#${moved.id}` };
    });
    ledger.set(slug, { ...article, entries });
  }
}

function length({ position }: LedgerEntry): number {
  return position.end - position.start;
}
