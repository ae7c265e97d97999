import type { Nearest } from './related-articles.ts';
import { MAX_NEAREST } from './nearest-articles.ts';

/** After each line of text; no print and no slug has one. */
const LINE = 0x0a;

/** Bytes of the numbers of an article. */
const BYTES_AN_ARTICLE = MAX_NEAREST * Int32Array.BYTES_PER_ELEMENT + Float64Array.BYTES_PER_ELEMENT;

/**
 * Which articles are nearest to each, as bytes: a line of prints and of how many lines follow, those, and the numbers.
 * @param program a print of the programs that found them, a single line
 */
export function nearestBytes(
  { print, ground, shared, places, reasons }: Nearest,
  program: string,
): Uint8Array {
  const lines = [`${program} ${print} ${ground} ${shared.length}`, ...shared];
  const text = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
  const bytes = new Uint8Array(text.length + places.byteLength + reasons.byteLength);
  bytes.set(text);
  bytes.set(bytesOf(places), text.length);
  bytes.set(bytesOf(reasons), text.length + places.byteLength);
  return bytes;
}

/** The way back; undefined where the bytes are those of another program, or damaged. */
export function readNearest(bytes: Uint8Array, program: string): Nearest | undefined {
  const lines: string[] = [];
  let at = 0;
  const next = (): string | undefined => {
    const end = bytes.indexOf(LINE, at);
    if (end === -1) return undefined;
    const line = new TextDecoder().decode(bytes.subarray(at, end));
    at = end + 1;
    return line;
  };
  const [of, print, ground, count, ...rest] = next()?.split(' ') ?? [];
  if (of !== program || print === undefined || ground === undefined || rest.length > 0) return undefined;
  while (lines.length < Number(count)) {
    const line = next();
    if (line === undefined) return undefined;
    lines.push(line);
  }
  const numbers = bytes.subarray(at);
  const articles = numbers.length / BYTES_AN_ARTICLE;
  if (!Number.isInteger(articles)) return undefined;
  const places = new Int32Array(articles * MAX_NEAREST);
  bytesOf(places).set(numbers.subarray(0, places.byteLength));
  const reasons = new Float64Array(articles);
  bytesOf(reasons).set(numbers.subarray(places.byteLength));
  return { print, ground, shared: lines, places, reasons };
}

function bytesOf({ buffer, byteOffset, byteLength }: Int32Array | Float64Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
