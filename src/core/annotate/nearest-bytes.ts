import type { Nearest } from './related-articles.ts';

/** After each line of text; no print and no slug has one. */
const LINE = 0x0a;

/**
 * Which articles are nearest to each, as bytes: a line of prints and of how many lines follow, those, and the numbers.
 * @param program a print of the programs that found them, a single line
 */
export function nearestBytes({ print, ground, shared, places }: Nearest, program: string): Uint8Array {
  const lines = [`${program} ${print} ${ground} ${shared.length}`, ...shared];
  const text = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
  const bytes = new Uint8Array(text.length + places.byteLength);
  bytes.set(text);
  bytes.set(new Uint8Array(places.buffer, places.byteOffset, places.byteLength), text.length);
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
  if (numbers.length % Int32Array.BYTES_PER_ELEMENT !== 0) return undefined;
  const places = new Int32Array(numbers.length / Int32Array.BYTES_PER_ELEMENT);
  new Uint8Array(places.buffer).set(numbers);
  return { print, ground, shared: lines, places };
}
