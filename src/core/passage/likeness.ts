import { distance } from 'fastest-levenshtein';
import { RUN_WORDS, type Wording } from './wording.ts';

/** How much of an old wording a new one has. */
export interface Likeness {
  /** From 0 to 1: the share of the old text that is in the new one. */
  readonly quote: number;
  /** From 0 to 1: how alike the two are, letter by letter. */
  readonly letters: number;
  /** Words of the old text that are in the new one. */
  readonly inOld: ReadonlySet<number>;
  /** Words of the new text that come from the old one. */
  readonly inNew: ReadonlySet<number>;
}

/** Below this many characters three words in a row are too much to ask, and letters are compared. */
const SHORT = 120;

/** A longer pair that shares less than this has nothing to do with one another; comparing its letters would take long. */
const WORTH_COMPARING = 0.15;

/** A heading and a paragraph are rarely one passage, even if their words are alike. */
const OTHER_KIND = 0.5;

/**
 * Compares two wordings. What counts is the larger of two shares of the old text: its words that stand in runs of three
 * in the new text, which finds what was merged, split and put in another order; and its letters, by edit distance (Myers'
 * algorithm), which finds what was reworded all over and headings of a few words.
 */
export function likeness(old: Wording, now: Wording): Likeness {
  const { inOld, inNew } = sharedWords(old, now);
  const share = old.words.length === 0 ? 0 : inOld.size / old.words.length;
  const letters = share >= WORTH_COMPARING || old.text.length < SHORT ? letterShare(old.text, now.text) : 0;
  const factor = (old.kind === 'heading') === (now.kind === 'heading') ? 1 : OTHER_KIND;
  const quote = factor * Math.max(share, letters);
  // Alike in its letters without a run of words: the one as a whole is like the other as a whole.
  if (share < letters / 2) return { quote, letters, inOld: all(old), inNew: all(now) };
  return { quote, letters, inOld, inNew };
}

function sharedWords(old: Wording, now: Wording): Pick<Likeness, 'inOld' | 'inNew'> {
  const inOld = new Set<number>();
  const inNew = new Set<number>();
  for (const [run, starts] of old.runs) {
    const found = now.runs.get(run);
    if (!found) continue;
    for (let offset = 0; offset < RUN_WORDS; offset++) {
      for (const start of starts) inOld.add(start + offset);
      for (const start of found) inNew.add(start + offset);
    }
  }
  return { inOld, inNew };
}

function letterShare(old: string, now: string): number {
  const longest = Math.max(old.length, now.length);
  return longest === 0 ? 1 : 1 - distance(old, now) / longest;
}

function all({ words }: Wording): ReadonlySet<number> {
  return new Set(words.keys());
}
