/** A small edit that an editor can accept as it is. Ranges are of the text of a passage. */
export type Offer =
  /** Write `[[target|words]]`. */
  | {
      readonly kind: 'link';
      readonly passage: string;
      readonly start: number;
      readonly end: number;
      readonly target: string;
    }
  /** Write `[[!words]]`. */
  | { readonly kind: 'forbid'; readonly passage: string; readonly start: number; readonly end: number }
  /** Lead the `[[link]]` that starts at this place of the file to another target. */
  | { readonly kind: 'retarget'; readonly line: number; readonly column: number; readonly target: string }
  /** Make an entry of the glossary of a name that the articles use. */
  | { readonly kind: 'accept-term'; readonly text: string }
  /** Never suggest this name again. */
  | { readonly kind: 'reject-term'; readonly text: string };

/** An offer to decide about a name that the glossary does not have. */
export type TermOffer = Extract<Offer, { kind: 'accept-term' | 'reject-term' }>;

/** An offer to edit the text of an article. */
export type TextOffer = Exclude<Offer, TermOffer>;
