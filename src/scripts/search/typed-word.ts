/** What of a text field a suggestion may complete. */
export interface TypedPart {
  readonly before: string;
  /** The word being typed, up to the caret. */
  readonly part: string;
  readonly after: string;
  /** The words up to the caret that may be one name together, `part` at their end. */
  readonly run: string;
}

/**
 * Splits what stands in the field at the word the caret is in or behind: `-` before it and a field's name (`bron:`)
 * stay outside.
 */
export function typedWord(text: string, caret: number): TypedPart {
  const left = text.slice(0, caret);
  const start = caret - (/[^\s"“”„]*$/.exec(left)?.[0].length ?? 0);
  const part = left.slice(start).replace(/^(?:-|\p{L}+:)+/u, '');
  const rest = /^[^\s"“”„]*/.exec(text.slice(caret))?.[0].length ?? 0;
  const run =
    left
      .split(/["“”„:]|(?:^|\s)-/)
      .at(-1)
      ?.trimStart() ?? '';
  return { before: text.slice(0, caret - part.length), part, after: text.slice(caret + rest), run };
}

/**
 * How many code units before the caret a name takes the place of: the words that it begins with, where these were typed;
 * else the last one.
 */
export function replacedBy(name: string, { part, run }: Pick<TypedPart, 'part' | 'run'>): number {
  const words = run.split(/\s+/);
  for (let first = 0; first < words.length; first++) {
    const tail = words.slice(first).join(' ');
    if (tail.length > part.length && name.toLowerCase().startsWith(tail.toLowerCase()))
      return run.length - indexOfWord(run, first);
  }
  return part.length;
}

function indexOfWord(text: string, n: number): number {
  return [...text.matchAll(/\S+/g)][n]?.index ?? text.length;
}
