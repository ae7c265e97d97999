import type { Passage } from '../schema/dossier.ts';
import { type FoldedText, foldText } from './fold-text.ts';
import type { Tokens } from './tokenize.ts';
import { Vocabulary } from './vocabulary.ts';

/** A passage's text made ready to be searched; once, since several rules look at its words. */
export interface Scan extends Tokens {
  readonly passage: Pick<Passage, 'text' | 'opaque'>;
  readonly folded: FoldedText;
  /** The numbers of the words in the vocabulary that they were read with. */
  readonly ids: Int32Array;
  readonly vocabulary: Vocabulary;
  /** A token with its capitals. */
  readonly written: (index: number) => string;
}

export function scanPassage(
  passage: Pick<Passage, 'text' | 'opaque'>,
  vocabulary: Vocabulary = new Vocabulary(),
): Scan {
  const folded = foldText(passage.text);
  const tokens = vocabulary.read(folded.lower);
  const { starts, ids } = tokens;
  return {
    // Of a text in which no name begins nobody asks for them.
    get words() {
      return tokens.words;
    },
    starts,
    ids,
    vocabulary,
    passage,
    folded,
    written: (index) => folded.text.slice(starts[index], starts[index + 1]),
  };
}
