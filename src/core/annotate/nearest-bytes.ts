import type { Nearest } from './related-articles.ts';

/** Between the text and the numbers; no print has one. */
const LINE = 0x0a;

/**
 * Which articles are nearest to each, as bytes: a line of text, and the numbers.
 * @param program a print of the programs that found them, a single line
 */
export function nearestBytes({ print, places }: Nearest, program: string): Uint8Array {
  const text = new TextEncoder().encode(`${program} ${print}\n`);
  const bytes = new Uint8Array(text.length + places.byteLength);
  bytes.set(text);
  bytes.set(new Uint8Array(places.buffer, places.byteOffset, places.byteLength), text.length);
  return bytes;
}

/** The way back; undefined where the bytes are those of another program, or damaged. */
export function readNearest(bytes: Uint8Array, program: string): Nearest | undefined {
  const end = bytes.indexOf(LINE);
  const [of, print, ...rest] = new TextDecoder().decode(bytes.subarray(0, Math.max(0, end))).split(' ');
  const numbers = bytes.subarray(end + 1);
  if (of !== program || print === undefined || rest.length > 0) return undefined;
  if (numbers.length % Int32Array.BYTES_PER_ELEMENT !== 0) return undefined;
  const places = new Int32Array(numbers.length / Int32Array.BYTES_PER_ELEMENT);
  new Uint8Array(places.buffer).set(numbers);
  return { print, places };
}
