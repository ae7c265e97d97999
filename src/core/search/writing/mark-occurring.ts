import type { AnalysedCorpus } from './analyse-groups.ts';

/** Which words and keys occur, a 1 by number of each: keys are those of mentions and of words of subheads. */
export interface Occurring {
  readonly words: Uint8Array;
  readonly keys: Uint8Array;
}

/** Marks all that occurs in a group. */
export function markOccurring(
  { groups, starts, stream }: AnalysedCorpus,
  group: number,
  { words, keys }: Occurring,
): void {
  for (let unit = groups[group] ?? 0; unit < (groups[group + 1] ?? 0); unit++) {
    let at = starts[unit] ?? 0;
    for (let left = stream[at++] ?? 0; left > 0; left--) {
      const entry = stream[at++] ?? 0;
      words[entry >>> 1] = 1;
      if (entry % 2 === 1) at++;
    }
    for (let left = stream[at++] ?? 0; left > 0; left--) keys[stream[at++] ?? 0] = 1;
    for (let left = stream[at++] ?? 0; left > 0; left -= 3, at += 3) keys[stream[at] ?? 0] = 1;
  }
}
