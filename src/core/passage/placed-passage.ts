import type { PassageId } from '../schema/brands.ts';
import type { PassageKind } from '../schema/passage-kind.ts';
import { selectorsOf } from './selectors.ts';
import { textHash } from './text-hash.ts';
import { type Wording, wordingOf } from './wording.ts';

/** A passage among those of one state of its article. */
export interface PlacedPassage {
  readonly id: PassageId;
  /** Of the exact text. */
  readonly hash: string;
  readonly wording: Wording;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it starts, from 0 to 1. */
  readonly place: number;
}

/** What is known of a passage before it is placed. */
export interface BarePassage {
  readonly id: PassageId;
  readonly kind: PassageKind;
  readonly text: string;
  /** Where the text is not known whole, so that its hash cannot be made of it. */
  readonly hash?: string;
}

/** The passages of one state of an article, in reading order, ready to be matched with those of another. */
export function placePassages(passages: readonly BarePassage[]): PlacedPassage[] {
  const selectors = selectorsOf(passages.map(({ text }) => text));
  const length = Math.max(1, selectors.at(-1)?.position.end ?? 1);
  return passages.map((passage, index) => {
    const { prefix = '', suffix = '', position = { start: 0 } } = selectors[index] ?? {};
    return {
      id: passage.id,
      hash: passage.hash ?? textHash(passage.text),
      wording: wordingOf(passage),
      prefix,
      suffix,
      place: position.start / length,
    };
  });
}
