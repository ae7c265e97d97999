/**
 * Articles on each side, in order of date, that are looked at for a term. It keeps the work linear in the number of
 * articles; of a term in more articles than that, those far away in time are passed over.
 */
const WINDOW = 100;

/** Terms of an article by which others are sought, those that weigh most; the rest only refine the score. */
const SEARCHED_TERMS = 10;

/** Candidates whose score is computed in full. */
const MAX_CANDIDATES = 24;

/** What some terms weigh in an article; terms are numbers from 0. */
export interface TermVector {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
}

/** The articles each term occurs in, rising, and what it weighs in each: those of one term after those of another. */
interface Postings {
  /** Where those of a term start; those of the next start where they end. */
  readonly starts: Int32Array;
  readonly articles: Int32Array;
  readonly weights: Float64Array;
}

/**
 * Finds, for an article, the others most alike so far as the windows show, best first. Made once for all articles, given
 * what each term weighs in each.
 */
export function alikeCandidates(vectors: readonly TermVector[]): (index: number) => number[] {
  const postings = postingsOf(vectors);
  // One list of scores for all articles, of which only what was touched is put back: a map for each takes far longer.
  const scores = new Float64Array(vectors.length);
  const touched: number[] = [];
  return (index) => {
    const { terms, weights } = vectors[index] ?? NOTHING;
    touched.length = 0;
    for (const at of heaviest(weights)) {
      addScores(terms[at] ?? 0, weights[at] ?? 0, index);
    }
    const best = highest(touched, scores);
    for (const other of touched) scores[other] = 0;
    return best;
  };

  function addScores(term: number, weight: number, index: number): void {
    const { starts, articles, weights } = postings;
    const [start, end] = [starts[term] ?? 0, starts[term + 1] ?? 0];
    const own = position(articles, index, start, end);
    const last = Math.min(end - 1, own + WINDOW);
    for (let at = Math.max(start, own - WINDOW); at <= last; at++) {
      const other = articles[at] ?? index;
      if (other === index) continue;
      const score = scores[other] ?? 0;
      if (score === 0) touched.push(other);
      scores[other] = score + weight * (weights[at] ?? 0);
    }
  }
}

function postingsOf(vectors: readonly TermVector[]): Postings {
  const counts: number[] = [];
  for (const { terms } of vectors) for (const term of terms) counts[term] = (counts[term] ?? 0) + 1;
  const starts = new Int32Array(counts.length + 1);
  for (let term = 0; term < counts.length; term++)
    starts[term + 1] = (starts[term] ?? 0) + (counts[term] ?? 0);
  const total = starts[counts.length] ?? 0;
  const postings = { starts, articles: new Int32Array(total), weights: new Float64Array(total) };
  const next = starts.slice();
  for (const [index, { terms, weights }] of vectors.entries()) {
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at] ?? 0;
      const place = next[term] ?? 0;
      postings.articles[place] = index;
      postings.weights[place] = weights[at] ?? 0;
      next[term] = place + 1;
    }
  }
  return postings;
}

const NOTHING: TermVector = { terms: [], weights: [] };

/** Indexes of the greatest weights, greatest first, and of equal ones the first. */
function heaviest(weights: readonly number[]): number[] {
  const order = weights.map((_, index) => index);
  order.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
  return order.length > SEARCHED_TERMS ? order.slice(0, SEARCHED_TERMS) : order;
}

/** Those with the highest scores, best first, and of equal ones the first: by insertion, for few are kept of many. */
function highest(touched: readonly number[], scores: Float64Array): number[] {
  const best: number[] = [];
  let least = -1;
  for (const candidate of touched) {
    const score = scores[candidate] ?? 0;
    if (best.length === MAX_CANDIDATES) {
      const last = best[MAX_CANDIDATES - 1] ?? 0;
      if (score < least || (score === least && candidate > last)) continue;
      best.pop();
    }
    let at = best.length;
    for (; at > 0; at--) {
      const before = best[at - 1] ?? 0;
      const beforeScore = scores[before] ?? 0;
      if (beforeScore > score || (beforeScore === score && before < candidate)) break;
      best[at] = before;
    }
    best[at] = candidate;
    least = scores[best[best.length - 1] ?? 0] ?? 0;
  }
  return best;
}

/** Index of a number in a part of a list that rises from start to end, by halving. */
function position(list: Int32Array, wanted: number, start: number, end: number): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
