import type { QuotePlaces } from './find-quotes.ts';

type QuoteEntry = QuotePlaces extends ReadonlyMap<infer Key, infer Place> ? readonly [Key, Place] : never;

/**
 * Where quotes were found, as bytes.
 * @param program a print of the programs that found them
 */
export function quoteBytes(places: QuotePlaces, program: string): Uint8Array {
  return new TextEncoder().encode(JSON.stringify([program, [...places]]));
}

/** The way back, of bytes that are whole; undefined where they are those of another program. */
export function readQuotes(bytes: Uint8Array, program: string): QuotePlaces | undefined {
  const [of, places] = JSON.parse(new TextDecoder().decode(bytes)) as [string, Iterable<QuoteEntry>];
  return of === program ? new Map(places) : undefined;
}
