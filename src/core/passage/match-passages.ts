import * as rules from './anchoring-rules.ts';
import { contextOf } from './context-of.ts';
import { type Pair, pairPassages } from './pair-passages.ts';
import type { PlacedPassage } from './placed-passage.ts';

/** What became of old passages; all by their index. */
export interface Matching {
  /** Old → the new passage that has it, or has the most of it. Of passages that were merged, several lead to one. */
  readonly found: ReadonlyMap<number, Found>;
  /** Old → the new passages that it may be, the likeliest first: the match is weak, or another is as good. */
  readonly asked: ReadonlyMap<number, readonly number[]>;
}

interface Found {
  readonly now: number;
  /** Words of the new passage that come from the old one. */
  readonly inNew: ReadonlySet<number>;
}

/**
 * Finds old passages of an article among its new ones. `settled` are those found already, by their very text.
 *
 * Pairs are scored as Hypothesis scores a quotation, and the best pair is taken first. It must reach a floor, and be
 * better by a margin than every rival: a pair that lays claim to the same words, of the old passage or of the new one.
 * Parts of a passage that was split, and passages that were merged, claim different words and so are no rivals. Matches
 * make the surroundings of their neighbours better known, so scores are made anew until nothing more is sure.
 */
export function matchPassages(
  olds: readonly PlacedPassage[],
  news: readonly PlacedPassage[],
  settled: ReadonlyMap<number, number>,
): Matching {
  const taken = new Set(settled.values());
  const inQuestion = [...news.keys()].filter((now) => !taken.has(now));
  const pairs = inQuestion.length === 0 ? [] : pairPassages(olds, news, inQuestion);
  const matcher = new Matcher(olds, news, pairs, settled);
  while (matcher.takeSure() || matcher.takeTwins());
  return { found: matcher.found, asked: matcher.questions() };
}

interface Scored extends Pair {
  readonly score: number;
  /** The points in it that come from what stands around. */
  readonly context: number;
}

class Matcher {
  readonly found = new Map<number, Found>();
  private readonly newOf: Map<number, number>;
  private readonly olds: readonly PlacedPassage[];
  private readonly news: readonly PlacedPassage[];
  private readonly pairs: readonly Pair[];

  constructor(
    olds: readonly PlacedPassage[],
    news: readonly PlacedPassage[],
    pairs: readonly Pair[],
    settled: ReadonlyMap<number, number>,
  ) {
    this.olds = olds;
    this.news = news;
    this.pairs = pairs;
    this.newOf = new Map(settled);
  }

  /** Takes every pair that is sure, the best first; false where none is. */
  takeSure(): boolean {
    const scored = this.scored();
    const ofOld = Map.groupBy(scored, ({ old }) => old);
    const ofNew = Map.groupBy(scored, ({ now }) => now);
    const before = this.found.size;
    for (const pair of scored) {
      const others = [...(ofOld.get(pair.old) ?? []), ...(ofNew.get(pair.now) ?? [])];
      if (this.isOpen(pair) && this.isSure(pair, others)) this.take(pair);
    }
    return this.found.size > before;
  }

  /** Passages of the very same words, as many as there were: they are in the order in which they were. */
  takeTwins(): boolean {
    const held = new Set(this.newOf.values());
    const olds = Map.groupBy(
      [...this.olds.keys()].filter((old) => !this.newOf.has(old)),
      (old) => this.olds[old]?.hash,
    );
    const news = Map.groupBy(
      [...this.news.keys()].filter((now) => !held.has(now)),
      (now) => this.news[now]?.hash,
    );
    const before = this.found.size;
    for (const [hash, those] of olds) {
      const these = news.get(hash) ?? [];
      if (those.length !== these.length) continue;
      for (const [index, old] of those.entries()) {
        const pair = this.pairs.find((one) => one.old === old && one.now === these[index]);
        if (pair) this.take(pair);
      }
    }
    return this.found.size > before;
  }

  /** For each old passage that was not found, what it may be. */
  questions(): ReadonlyMap<number, readonly number[]> {
    const asked = new Map<number, number[]>();
    for (const pair of this.scored()) {
      if (!this.isOpen(pair) || pair.score < rules.ASK_FLOOR || pair.quote < rules.ASK_QUOTE) continue;
      const others = asked.get(pair.old) ?? [];
      if (others.length < rules.ASK_ABOUT) asked.set(pair.old, [...others, pair.now]);
    }
    return asked;
  }

  private take({ old, now, inNew }: Pair): void {
    this.newOf.set(old, now);
    this.found.set(old, { now, inNew });
  }

  /** All pairs, the best first; of equals that which comes first in the article. */
  private scored(): Scored[] {
    const contextAt = contextOf(this.newOf);
    return this.pairs
      .map((pair) => {
        const { before, after } = contextAt(pair);
        const { quote, prefix, suffix, position } = rules.WEIGHTS;
        const context = prefix * before + suffix * after;
        const score = quote * pair.quote + context + position * pair.near;
        return { ...pair, score, context };
      })
      .sort((a, b) => b.score - a.score || a.old - b.old || a.now - b.now);
  }

  /** Whether the pair can still be taken: the old passage was not found, and the new one's words are not another's. */
  private isOpen({ old, now, inNew }: Pair): boolean {
    if (this.newOf.has(old)) return false;
    return [...this.found.values()].every((other) => other.now !== now || !overlap(other.inNew, inNew));
  }

  private isSure(pair: Scored, others: readonly Scored[]): boolean {
    if (pair.score < rules.SCORE_FLOOR || this.isSmallerPart(pair, others)) return false;
    if (pair.quote < rules.QUOTE_FLOOR && !this.isLargestPart(pair, others)) return false;
    if (pair.letters < rules.SAME_LETTERS && !this.isOfOnePiece(pair)) return false;
    return others.every(
      (other) =>
        !this.areRivals(pair, other) ||
        (pair.score - other.score >= rules.MARGIN &&
          pair.quote >= other.quote - rules.QUOTE_SLACK &&
          !this.isCopy(pair, other)),
    );
  }

  /** Whether what two passages share is more than phrases that any two passages on one subject share. */
  private isOfOnePiece({ now, telling, letters, inNew }: Pair): boolean {
    if (telling < rules.TELLING_FLOOR || inNew.size < rules.PIECE_WORDS * countPieces(inNew)) return false;
    const size = this.news[now]?.wording.words.length ?? 0;
    return (
      letters >= rules.WHOLE_LETTERS ||
      telling >= rules.WITHIN_SHARE ||
      inNew.size >= rules.WITHIN_SHARE * size
    );
  }

  /** Whether another place has more of the old passage, as when it was split and this is the smaller part. */
  private isSmallerPart(pair: Pair, others: readonly Pair[]): boolean {
    return others.some(
      (other) =>
        other.old === pair.old &&
        other.inOld.size > pair.inOld.size &&
        this.isOpen(other) &&
        !overlap(pair.inOld, other.inOld),
    );
  }

  /**
   * Whether the rival has most of the same old passage, so that one of the two is a copy; unless the pair is better both by
   * its words and by its surroundings, nobody can tell which.
   */
  private isCopy(pair: Scored, other: Scored): boolean {
    if (pair.old !== other.old || other.quote < rules.QUOTE_FLOOR) return false;
    return pair.quote < other.quote || pair.context - other.context < rules.COPY_MARGIN;
  }

  private areRivals(pair: Scored, other: Scored): boolean {
    if (pair.now === other.now) return pair.old !== other.old && overlap(pair.inNew, other.inNew);
    if (pair.old !== other.old || !overlap(pair.inOld, other.inOld)) return false;
    return this.isOpen(other);
  }

  /** Whether an old passage was split and this is the largest part: the parts together have nearly all of it. */
  private isLargestPart(pair: Pair, others: readonly Pair[]): boolean {
    const parts = others.filter((part) => part.old === pair.old && this.isPart(part));
    const together = new Set(parts.flatMap((part) => [...part.inOld]));
    const size = this.olds[pair.old]?.wording.words.length ?? 0;
    return (
      parts.includes(pair) &&
      together.size >= rules.PART_SHARE * size &&
      parts.every((part) => part.inOld.size <= pair.inOld.size)
    );
  }

  private isPart({ now, inNew }: Pair): boolean {
    const size = this.news[now]?.wording.words.length ?? 0;
    return inNew.size >= rules.PART_SHARE * size;
  }
}

function overlap(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const [smaller, larger] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const word of smaller) if (larger.has(word)) common++;
  return common > rules.RIVAL_OVERLAP * smaller.size;
}

/** In how many runs without a gap the words stand. */
function countPieces(words: ReadonlySet<number>): number {
  return [...words].filter((word) => !words.has(word - 1)).length;
}
