import type { Slug } from '../../core/schema/brands.ts';
import type { SharedCopy } from '../../core/schema/dossier.ts';

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
export function copiesOf(article: Slug, copies: readonly SharedCopy[]): CopyOfArticle[] {
  return shownCopies(copies)
    .flatMap((pair): CopyOfArticle[] => {
      if (pair.a === article) return [{ pair, other: pair.b, share: pair.shareOfA }];
      return pair.b === article ? [{ pair, other: pair.a, share: pair.shareOfB }] : [];
    })
    .sort((x, y) => y.share - x.share);
}
