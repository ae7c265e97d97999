import type { Slot } from './shape.ts';
import { slotPlaceholder } from './slot-placeholder.ts';
import { type TextPiece, textPieces } from './text-pieces.ts';

/** Two samples of one text. */
export type Samples = readonly [string, string];

/** Collects the slots of one work while its fields are replaced by samples. */
export interface ShapeMaker {
  readonly slots: readonly Slot[];
  /** Makes a slot: `make` gets letters that no other slot of this work has. */
  readonly add: (value: string, make: (letters: string) => Samples) => Samples;
  /** A text with samples for its plain pieces; undefined where it cannot stand for another. */
  readonly text: (text: string) => Samples | undefined;
}

/** Sets the capitals of an English title. */
export type TitleCase = (title: string) => string;

/**
 * Starts a shape, or goes on from the slots there are of it; `titleCase` is given for a work in English, whose capitals some
 * styles change.
 */
export function shapeMaker(titleCase: TitleCase | undefined, begun: readonly Slot[] = []): ShapeMaker {
  const slots: Slot[] = [...begun];
  const add = (value: string, make: (letters: string) => Samples): Samples => {
    const index = slots.length;
    const samples = make(String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26)));
    slots.push({ placeholder: slotPlaceholder(index), samples, value });
    return samples;
  };
  const text = (whole: string): Samples | undefined => {
    const pieces = textPieces(whole);
    if (!pieces) return undefined;
    const samples = pieces.map((piece): Samples =>
      piece.isPlain ? add(piece.text, wordsLike(piece.text)) : [piece.text, piece.text],
    );
    const wholes: Samples = [samples.map(([one]) => one).join(''), samples.map(([, two]) => two).join('')];
    if (!titleCase) return wholes;
    const cased = [whole, ...wholes].map((title) => textPieces(titleCase(title)));
    return addCased(pieces, cased, add) ? wholes : undefined;
  };
  return { slots, add, text };
}

/** Adds a slot for each piece as title case makes it; false where title case does more than set capitals. */
function addCased(
  pieces: readonly TextPiece[],
  [values, ...samples]: readonly (readonly TextPiece[] | undefined)[],
  add: ShapeMaker['add'],
): boolean {
  const [first, second] = samples;
  const isAlike = (others: readonly TextPiece[] | undefined): boolean =>
    others?.length === pieces.length &&
    pieces.every(({ isPlain }, index) => others[index]?.isPlain === isPlain);
  if (![values, first, second].every(isAlike)) return false;
  pieces.forEach(({ isPlain }, index) => {
    const at = (others: readonly TextPiece[] | undefined): string => others?.[index]?.text ?? '';
    if (isPlain) add(at(values), () => [at(first), at(second)]);
  });
  return true;
}

/** Samples of two words that begin as the text does: with a capital, a small letter or a figure. */
function wordsLike(text: string): (letters: string) => Samples {
  const [first, second] = /^\p{Nd}/u.test(text)
    ? ['3q', '3w']
    : /^\p{Lu}/u.test(text)
      ? ['Q', 'W']
      : ['q', 'w'];
  return (letters) => [`${first}x${letters}qx qv${letters}`, `${second}j${letters}wj, vz${letters}`];
}
