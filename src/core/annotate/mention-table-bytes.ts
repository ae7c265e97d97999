import type { Slug } from '../schema/brands.ts';
import type { MentionTable, Written } from './mention-table.ts';

/** After each part of the text; no print has one, and JSON none that is not written otherwise. */
const LINE = '\n';
const LINE_BYTE = LINE.charCodeAt(0);

/**
 * A table of mentions as bytes: a line with the program, one with JSON of the terms and texts by turns, and numbers: how many
 * articles there are, their prints, their ends, the rows.
 * @param program a print of the programs that found them, a single line
 */
export function mentionTableBytes(
  { prints, ends, rows, written }: MentionTable,
  program: string,
): Uint8Array {
  const text = new TextEncoder().encode([program, JSON.stringify(written.flat()), ''].join(LINE));
  const numbers = new Float64Array(1 + prints.length + ends.length + rows.length);
  numbers[0] = prints.length;
  numbers.set(prints, 1);
  numbers.set(ends, 1 + prints.length);
  numbers.set(rows, 1 + prints.length + ends.length);
  const bytes = new Uint8Array(text.length + numbers.byteLength);
  bytes.set(text);
  bytes.set(new Uint8Array(numbers.buffer), text.length);
  return bytes;
}

/** The way back, of bytes that are whole; undefined where they are those of another program. */
export function readMentionTable(bytes: Uint8Array, program: string): MentionTable | undefined {
  const decoder = new TextDecoder();
  const second = bytes.indexOf(LINE_BYTE) + 1;
  if (decoder.decode(bytes.subarray(0, second)) !== program + LINE) return undefined;
  const start = bytes.indexOf(LINE_BYTE, second) + 1;
  const names = JSON.parse(decoder.decode(bytes.subarray(second, start))) as string[];
  const written = Array.from({ length: names.length / 2 }, (_, place): Written => [
    names[2 * place] as Slug,
    names[2 * place + 1] ?? '',
  ]);
  // Elsewhere, where large numbers can be read.
  const numbers = new Float64Array(Uint8Array.from(bytes.subarray(start)).buffer);
  const [articles = 0] = numbers;
  return {
    written,
    prints: numbers.subarray(1, 1 + articles),
    ends: numbers.subarray(1 + articles, 1 + 2 * articles),
    rows: numbers.subarray(1 + 2 * articles),
  };
}
