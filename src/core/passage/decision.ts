/** What an editor decided of a passage that is no longer where it was. */
export type Decision =
  /** It was removed. */
  | { readonly kind: 'gone' }
  /** It is this passage of the same article now. */
  | { readonly kind: 'is'; readonly passage: string };
