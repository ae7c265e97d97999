import type { Slug } from '../../core/schema/brands.ts';
import type { SharedCopy } from '../../core/schema/dossier.ts';
import { onceFor } from './once-for.ts';

/** Share of either article from which a pair has a page of its own; below it a common phrase would make one. */
const SHOWN_SHARE = 0.02;

/** A pair as seen from one of its articles. */
export interface CopyOfArticle {
  readonly pair: SharedCopy;
  readonly other: Slug;
  /** Of the words of this article. */
  readonly share: number;
}

/** The pairs that are shown. */
export function shownCopies(copies: readonly SharedCopy[]): SharedCopy[] {
  return copies.filter(({ shareOfA, shareOfB }) => Math.max(shareOfA, shareOfB) >= SHOWN_SHARE);
}

/** The shown pairs an article is in, the largest share of it first. */
export function copiesOf(article: Slug, copies: readonly SharedCopy[]): readonly CopyOfArticle[] {
  return byArticle(copies).get(article) ?? [];
}

/** Every article asks for its pairs among all. */
const byArticle = onceFor((copies: readonly SharedCopy[]) => {
  const seen = shownCopies(copies).flatMap((pair): (CopyOfArticle & { readonly of: Slug })[] => [
    { of: pair.a, pair, other: pair.b, share: pair.shareOfA },
    { of: pair.b, pair, other: pair.a, share: pair.shareOfB },
  ]);
  seen.sort((x, y) => y.share - x.share);
  return Map.groupBy(seen, ({ of }) => of);
});

/** The pairs of which an article is the earlier one. */
export function copiesFrom(article: Slug, copies: readonly SharedCopy[]): readonly SharedCopy[] {
  return byEarlier(copies).get(article) ?? [];
}

const byEarlier = onceFor((copies: readonly SharedCopy[]) => Map.groupBy(copies, ({ a }) => a));
