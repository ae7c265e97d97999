/** A piece of text that no style changes but for the capitals of English titles, or what stands between two of them. */
export interface TextPiece {
  readonly text: string;
  readonly isPlain: boolean;
}

/** Letters and figures at both ends; within, also the signs that citation processors leave alone wherever they stand. */
const PLAIN =
  /[\p{Script=Latin}\p{Nd}](?:[\p{Script=Latin}\p{M}\p{Nd} ,–—/()%€+:;&-]*[\p{Script=Latin}\p{M}\p{Nd}])?/gu;

/** Signs that processors may turn, move or drop, depending on what stands beside them: they stay where they are. */
const TOUCHY = /^[ ‘’“”„«»"'?!.…,:;()–—-]*$/u;

/** Cuts a text into plain pieces and the touchy signs between them; undefined where it holds anything else, such as markup. */
export function textPieces(text: string): readonly TextPiece[] | undefined {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const { 0: plain, index } of text.matchAll(PLAIN)) {
    if (index > end) pieces.push({ text: text.slice(end, index), isPlain: false });
    pieces.push({ text: plain, isPlain: true });
    end = index + plain.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isPlain: false });
  return pieces.every((piece) => piece.isPlain || TOUCHY.test(piece.text)) ? pieces : undefined;
}
