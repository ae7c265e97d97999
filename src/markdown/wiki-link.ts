import type { Literal } from 'mdast';
import type { Relation } from '../core/schema/dossier.ts';

/** `[[target]]`, `[[target|text]]`, `[[target#fragment|text]]`: a link the editor makes explicitly. */
export interface WikiLink extends Literal {
  type: 'wikiLink';
  /** The text the reader sees. */
  value: string;
  target: string;
  fragment: string | undefined;
  /** `[[contradicts:target]]`. */
  relation: Relation | undefined;
  /** Whether the text was left out, so that the target stands for it. */
  bare: boolean;
}

/** `[[!IS]]`: words in which the editor wants no term recognised. */
export interface NoLink extends Literal {
  type: 'noLink';
  value: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    wikiLink: WikiLink;
    noLink: NoLink;
  }
  interface RootContentMap {
    wikiLink: WikiLink;
    noLink: NoLink;
  }
}
