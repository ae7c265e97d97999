import { GAP_WORTH } from './anchoring-rules.ts';
import type { Pair } from './pair-passages.ts';

interface Context {
  readonly before: number;
  readonly after: number;
}

/**
 * Tells how alike the surroundings of a pair are, from 0 to 1, by what was matched so far: 1 where the neighbours are
 * one passage, also if that was reworded; less where only passages that came or went lie between matched ones; and
 * where a neighbour was not matched, by the characters before and after.
 * @param newOf old index → new index of what was matched
 */
export function contextOf(newOf: ReadonlyMap<number, number>): (pair: Pair) => Context {
  const held = new Set(newOf.values());
  const lastOld = Math.max(-1, ...newOf.keys());
  const lastNew = Math.max(-1, ...held);
  return (pair) => ({ before: side(pair, -1, pair.before), after: side(pair, 1, pair.after) });

  function side({ old, now }: Pair, step: -1 | 1, characters: number): number {
    const neighbour = newOf.get(old + step);
    // Of what was merged, and of what was split, a neighbour may be in the very same passage.
    if (neighbour !== undefined && (neighbour === now + step || neighbour === now)) return 1;
    const isKnown = neighbour !== undefined && held.has(now + step);
    return Math.max(isSameGap(old, now, step) ? GAP_WORTH : 0, isKnown ? 0 : characters);
  }

  /** Whether the nearest matched neighbours are one passage. An end of the article is where nothing matched is left. */
  function isSameGap(old: number, now: number, step: -1 | 1): boolean {
    let there = old + step;
    while (there >= 0 && there <= lastOld && !newOf.has(there)) there += step;
    let here = now + step;
    while (here >= 0 && here <= lastNew && !held.has(here)) here += step;
    const neighbour = newOf.get(there);
    return neighbour === undefined ? !held.has(here) : neighbour === here;
  }
}
