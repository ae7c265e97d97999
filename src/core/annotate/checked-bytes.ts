import type { CheckedGlossary } from './checked-glossary.ts';

/** Between the lines; no print and no slug has one. */
const LINE = '\n';

/**
 * What was found to hold under a glossary, as bytes.
 * @param program a print of the programs that found it, a single line
 */
export function checkedBytes({ print, lines }: CheckedGlossary, program: string): Uint8Array {
  return new TextEncoder().encode([program, print, ...lines].join(LINE));
}

/** The way back; undefined where the bytes are those of another program. */
export function readChecked(bytes: Uint8Array, program: string): CheckedGlossary | undefined {
  const [of, print, ...lines] = new TextDecoder().decode(bytes).split(LINE);
  return of === program && print !== undefined ? { print, lines: new Set(lines) } : undefined;
}
