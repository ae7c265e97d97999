import type { Passage } from '../schema/dossier.ts';
import { type FoldedText, foldText } from './fold-text.ts';
import { tokenize, type Tokens } from './tokenize.ts';

/** A passage's text made ready to be searched; once, since several rules look at its words. */
export interface Scan extends Tokens {
  readonly passage: Pick<Passage, 'text' | 'opaque'>;
  readonly folded: FoldedText;
  /** A token with its capitals. */
  readonly written: (index: number) => string;
}

export function scanPassage(passage: Pick<Passage, 'text' | 'opaque'>): Scan {
  const folded = foldText(passage.text);
  const tokens = tokenize(folded.lower);
  const { starts } = tokens;
  return {
    ...tokens,
    passage,
    folded,
    written: (index) => folded.text.slice(starts[index], starts[index + 1]),
  };
}
