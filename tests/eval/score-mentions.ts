/** A mention as a list made by hand and a matcher's output both give it. */
export interface ScoredMention {
  /** What the offsets are of: an article and a block in it. */
  readonly where: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly term: string;
}

export interface MentionScore {
  /** Share of what was found that is right; 1 where nothing was found. */
  readonly precision: number;
  /** Share of what should be found that was; 1 where nothing should. */
  readonly recall: number;
  readonly f1: number;
  /** Expected and not found, as `where start-end "text" → term`. */
  readonly missed: readonly string[];
  /** Found and not expected. */
  readonly wrong: readonly string[];
}

/** Compares found mentions with expected ones; a mention is right when place, extent and term all are. */
export function scoreMentions(
  expected: readonly ScoredMention[],
  found: readonly ScoredMention[],
): MentionScore {
  const wanted = new Set(expected.map(key));
  const got = new Set(found.map(key));
  const right = [...got].filter((mention) => wanted.has(mention)).length;
  const precision = got.size === 0 ? 1 : right / got.size;
  const recall = wanted.size === 0 ? 1 : right / wanted.size;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    missed: [...wanted].filter((mention) => !got.has(mention)),
    wrong: [...got].filter((mention) => !wanted.has(mention)),
  };
}

function key({ where, start, end, text, term }: ScoredMention): string {
  return `${where} ${start}-${end} "${text}" → ${term}`;
}
