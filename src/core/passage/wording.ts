import type { PassageKind } from '../schema/passage-kind.ts';

/** Words in a row that two texts must share before they count as shared: single words of any two texts are the same. */
export const RUN_WORDS = 3;

/** A passage as it is compared with others. */
export interface Wording {
  readonly kind: PassageKind;
  readonly text: string;
  /** Lower case, without marks. */
  readonly words: readonly string[];
  /** Three words in a row → where they start. */
  readonly runs: ReadonlyMap<string, readonly number[]>;
}

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** Reads a passage for comparison. */
export function wordingOf({ kind, text }: { readonly kind: PassageKind; readonly text: string }): Wording {
  const words = text.toLowerCase().match(WORD) ?? [];
  const runs = new Map<string, number[]>();
  for (let start = 0; start + RUN_WORDS <= words.length; start++) {
    const run = words.slice(start, start + RUN_WORDS).join(' ');
    const starts = runs.get(run);
    if (starts) starts.push(start);
    else runs.set(run, [start]);
  }
  return { kind, text, words, runs };
}
