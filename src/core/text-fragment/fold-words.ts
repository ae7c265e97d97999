/** A text as words are looked for in it, and where each of its characters came from. */
export interface FoldedWords {
  readonly text: string;
  /** Index in the original of each character, and its length at the end. */
  readonly at: readonly number[];
}

/** Small letters, one blank for any run of white space, and no soft hyphens: what browsers compare, too. */
export function foldWords(original: string): FoldedWords {
  let text = '';
  const at: number[] = [];
  for (let index = 0; index < original.length; index++) {
    const character = original.charAt(index);
    if (character === '\u00ad') continue;
    const isBlank = /\s/.test(character);
    if (isBlank && text.endsWith(' ')) continue;
    const small = character.toLowerCase();
    // A capital whose small letter is two characters would shift all that follows.
    text += isBlank ? ' ' : small.length === 1 ? small : character;
    at.push(index);
  }
  at.push(original.length);
  return { text, at };
}
