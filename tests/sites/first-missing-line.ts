/** The words of a text: letters, digits and the signs inside numbers; what stands between words does not matter. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+(?:[.,:/]\p{N}+)*/gu) ?? [];
}

/**
 * The first line of an original whose words a page does not have, one after another and after those of the line
 * before; undefined where nothing is lost. The page may hold more between two lines, but not within one.
 */
export function firstMissingLine(original: string, page: string): string | undefined {
  const given = wordsOf(page);
  let position = 0;
  for (const line of original.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const wanted = wordsOf(line);
    const found = indexOfRun(given, wanted, position);
    if (found < 0) return line;
    position = found + wanted.length;
  }
  return undefined;
}

function indexOfRun(given: readonly string[], wanted: readonly string[], from: number): number {
  for (let start = from; start + wanted.length <= given.length; start++) {
    if (wanted.every((word, index) => given[start + index] === word)) return start;
  }
  return -1;
}
