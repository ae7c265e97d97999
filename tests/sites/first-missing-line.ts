/** The words of a text: letters, digits and the signs inside numbers; what stands between words does not matter. */
function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+(?:[.,:/]\p{N}+)*/gu) ?? [];
}

/**
 * The first piece of an original whose words a page does not have, one after another and after those of the piece
 * before; undefined where nothing is lost. A piece is a line, or a part of one that was read by itself, such as a date
 * in front of the text. The page may hold more between two pieces, but not within one.
 */
export function firstMissingLine(
  original: string,
  page: string,
  readByThemselves: readonly string[] = [],
): string | undefined {
  const given = wordsOf(page);
  let position = 0;
  for (const piece of piecesOf(original.replace(/^\uFEFF/, ''), readByThemselves)) {
    const wanted = wordsOf(piece);
    const found = indexOfRun(given, wanted, position);
    if (found < 0) return piece;
    position = found + wanted.length;
  }
  return undefined;
}

function piecesOf(original: string, readByThemselves: readonly string[]): readonly string[] {
  return readByThemselves.reduce<readonly string[]>(
    (pieces, part) => pieces.flatMap((piece) => splitAround(piece, part)),
    original.split(/\r\n|\r|\n/),
  );
}

function splitAround(piece: string, part: string): readonly string[] {
  const start = piece.indexOf(part);
  if (start < 0 || part === '') return [piece];
  return [piece.slice(0, start), part, piece.slice(start + part.length)];
}

function indexOfRun(given: readonly string[], wanted: readonly string[], from: number): number {
  for (let start = from; start + wanted.length <= given.length; start++) {
    if (wanted.every((word, index) => given[start + index] === word)) return start;
  }
  return -1;
}
