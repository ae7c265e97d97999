import type { Place, SharedPlaces } from './shared-places.ts';

/** After the text; no print has one. */
const LINE = 0x0a;

/**
 * Which shingles stand in several places, as bytes: a line of text, and numbers: how many articles there are, how many
 * hashes are boilerplate and how many stand in several places; the prints, the boilerplate, and of each hash that stands in
 * several places how many these are, and the places.
 * @param program a print of the programs that found them, a single line
 */
export function placesBytes({ prints, byHash, common }: SharedPlaces, program: string): Uint8Array {
  const places = [...byHash].flatMap(([hash, all]) => [
    hash,
    all.length,
    ...all.flatMap(({ article, index }) => [article, index]),
  ]);
  const heads = [prints.length, common.length, byHash.size];
  const numbers = Float64Array.from([...heads, ...prints, ...common, ...places]);
  const text = new TextEncoder().encode(`${program}\n`);
  const bytes = new Uint8Array(text.length + numbers.byteLength);
  bytes.set(text);
  bytes.set(new Uint8Array(numbers.buffer), text.length);
  return bytes;
}

/** The way back, of bytes that are whole; undefined where they are those of another program. */
export function readPlaces(bytes: Uint8Array, program: string): SharedPlaces | undefined {
  const start = bytes.indexOf(LINE) + 1;
  if (new TextDecoder().decode(bytes.subarray(0, start)) !== `${program}\n`) return undefined;
  // Elsewhere, where large numbers can be read.
  const numbers = new Float64Array(Uint8Array.from(bytes.subarray(start)).buffer);
  const [articles = 0, commons = 0, hashes = 0] = numbers;
  let at = HEAD + articles + commons;
  const byHash = new Map<number, readonly Place[]>();
  const next = (): number => numbers[at++] ?? 0;
  for (let index = 0; index < hashes; index++)
    byHash.set(
      next(),
      Array.from({ length: next() }, () => ({ article: next(), index: next() })),
    );
  return {
    prints: numbers.subarray(HEAD, HEAD + articles),
    byHash,
    common: numbers.subarray(HEAD + articles, HEAD + articles + commons),
  };
}

/** Numbers before the prints. */
const HEAD = 3;
