import type { Slug } from './brands.ts';

/** Why two articles are related. */
export type Relatedness =
  | { readonly kind: 'terms'; readonly terms: readonly Slug[] }
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'text'; readonly share: number };

/** An article that shares terms or text with another. */
export interface RelatedArticle {
  readonly article: Slug;
  /** From 0 (nothing shared) to 1 (the same terms, as often). */
  readonly score: number;
  /** The shared terms, those that weigh most first. */
  readonly terms: readonly Slug[];
  /** What the score rests on, for people: the first shared terms, days from the one to the other, share of this article's text. */
  readonly reasons: readonly Relatedness[];
}
