import type { AnalysedCorpus } from './analyse-groups.ts';
import type { Replaced } from './arrange-groups.ts';

/** What is not the same where groups were replaced: numbers of words and of keys of which an occurrence came, went or moved. */
export interface Differing {
  readonly words: ReadonlySet<number>;
  readonly keys: ReadonlySet<number>;
  /** How much more often each word occurs; only those of which it is not 0. */
  readonly counts: ReadonlyMap<number, number>;
  /** The same of keys, where they occur but for words. */
  readonly keyCounts: ReadonlyMap<number, number>;
}

/**
 * Compares groups with what they were, occurrence by occurrence: where a sentence is added, the words before it stay what
 * they were, and so do the lists of the most common words, which are the longest.
 */
export function differing(
  before: AnalysedCorpus,
  fresh: AnalysedCorpus,
  replaced: readonly Replaced[],
): Differing {
  const words = new Set<number>();
  const keys = new Set<number>();
  const counts = new Map<number, number>();
  const keyCounts = new Map<number, number>();
  for (const pair of replaced) {
    const old = occurrences(before, pair.before);
    const now = occurrences(fresh, pair.fresh);
    for (const [mark, { number, isWord }] of now) if (!old.has(mark)) (isWord ? words : keys).add(number);
    for (const [mark, { number, isWord }] of old) if (!now.has(mark)) (isWord ? words : keys).add(number);
    for (const { number, isWord } of old.values()) add(isWord ? counts : keyCounts, number, -1);
    for (const { number, isWord } of now.values()) add(isWord ? counts : keyCounts, number, 1);
  }
  for (const [word, difference] of counts) if (difference === 0) counts.delete(word);
  return { words, keys, counts, keyCounts };
}

interface Occurrence {
  /** Of a word, or of a key. */
  readonly number: number;
  readonly isWord: boolean;
}

/** What stands in a group, by marks in which is all that postings say of it. */
function occurrences(
  { docs, lengths, groups, starts, stream }: AnalysedCorpus,
  group: number | undefined,
): ReadonlyMap<string, Occurrence> {
  const found = new Map<string, Occurrence>();
  if (group === undefined) return found;
  for (let unit = groups[group] ?? 0; unit < (groups[group + 1] ?? 0); unit++) {
    const record = `${docs[unit] ?? 0} ${lengths[unit] ?? 0}`;
    let at = starts[unit] ?? 0;
    let position = 0;
    for (let left = stream[at++] ?? 0; left > 0; left--) {
      const entry = stream[at++] ?? 0;
      if (entry % 2 === 1) position = stream[at++] ?? 0;
      const number = entry >>> 1;
      found.set(`w${number} ${position++} ${record}`, { number, isWord: true });
    }
    for (let left = stream[at++] ?? 0; left > 0; left--) {
      const number = stream[at++] ?? 0;
      found.set(`s${number} ${record}`, { number, isWord: false });
    }
    // Mentions of a term may overlap, so their order counts.
    for (let left = stream[at++] ?? 0; left > 0; left -= 3) {
      const number = stream[at++] ?? 0;
      const place = `${stream[at++] ?? 0} ${stream[at++] ?? 0} ${left}`;
      found.set(`m${number} ${place} ${record}`, { number, isWord: false });
    }
  }
  return found;
}

function add(to: Map<number, number>, number: number, by: number): void {
  to.set(number, (to.get(number) ?? 0) + by);
}
