import { distance } from 'fastest-levenshtein';
import { CONTEXT_FLOOR } from './anchoring-rules.ts';
import { type Likeness, likeness } from './likeness.ts';
import type { PlacedPassage } from './placed-passage.ts';
import { RUN_WORDS, type Wording } from './wording.ts';

/** An old passage and a new one that have something in common; both by their index. */
export interface Pair extends Likeness {
  readonly old: number;
  readonly now: number;
  /**
   * From 0 to 1: the share of what only this old passage said that is in the new one. What several passages of an article
   * say, as notices do, tells none of them apart. 0 where the old passage said nothing of its own.
   */
  readonly telling: number;
  /** How alike the characters before them are, from 0 to 1. */
  readonly before: number;
  readonly after: number;
  /** How near their places in the article are, from 0 to 1. */
  readonly near: number;
}

/** Share of the old text below which a pair is not worth keeping, not even as a rival of a better one. */
const WORTH_KEEPING = 0.2;

/** Comparisons above which texts of one or two words are left out: a table of 300 cells of which all were changed. */
const MANY = 100_000;

/** Every pair of an old passage with one of the new passages in question. */
export function pairPassages(
  olds: readonly PlacedPassage[],
  news: readonly PlacedPassage[],
  inQuestion: readonly number[],
): Pair[] {
  const areMany = olds.length * inQuestion.length > MANY;
  const wanted = inQuestion.flatMap((now) => {
    const passage = news[now];
    return passage && !(areMany && passage.wording.runs.size === 0) ? [{ now, passage }] : [];
  });
  const saidOnce = runsSaidOnce(olds);
  return olds.flatMap((one, old) =>
    wanted.flatMap(({ now, passage }): Pair[] => {
      const alike = likeness(one.wording, passage.wording);
      if (alike.quote < WORTH_KEEPING) return [];
      const before = contextLikeness(one.prefix, passage.prefix);
      const after = contextLikeness(one.suffix, passage.suffix);
      const telling = tellingShare(one.wording, passage.wording, saidOnce);
      return [{ ...alike, old, now, telling, before, after, near: 1 - Math.abs(one.place - passage.place) }];
    }),
  );
}

function contextLikeness(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  const share = longest === 0 ? 1 : 1 - distance(one, other) / longest;
  return share < CONTEXT_FLOOR ? 0 : share;
}

/** Runs of words that one old passage has and no other. */
function runsSaidOnce(olds: readonly PlacedPassage[]): ReadonlySet<string> {
  const once = new Set<string>();
  const seen = new Set<string>();
  for (const { wording } of olds)
    for (const run of wording.runs.keys()) {
      if (seen.has(run)) once.delete(run);
      else once.add(run);
      seen.add(run);
    }
  return once;
}

function tellingShare(old: Wording, now: Wording, saidOnce: ReadonlySet<string>): number {
  const telling = new Set<number>();
  const found = new Set<number>();
  for (const [run, starts] of old.runs) {
    if (!saidOnce.has(run)) continue;
    for (const start of starts)
      for (let offset = 0; offset < RUN_WORDS; offset++) {
        telling.add(start + offset);
        if (now.runs.has(run)) found.add(start + offset);
      }
  }
  return telling.size === 0 ? 0 : found.size / telling.size;
}
