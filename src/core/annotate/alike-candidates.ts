/**
 * Articles on each side, in order of date, that are looked at for a term. It keeps the work linear in the number of
 * articles; of a term in more articles than that, those far away in time are passed over.
 */
const WINDOW = 100;

/** Terms of an article by which others are sought, those that weigh most; the rest only refine the score. */
const SEARCHED_TERMS = 10;

/** Candidates whose score is computed in full. */
const MAX_CANDIDATES = 24;

/** The articles a term occurs in, rising, and what it weighs in each. */
interface Posting {
  readonly articles: number[];
  readonly weights: number[];
}

/**
 * Finds, for an article, the others most alike so far as the windows show, best first. Made once for all articles, given
 * what each term weighs in each; the terms are any keys.
 */
export function alikeCandidates<Key>(
  vectors: readonly ReadonlyMap<Key, number>[],
): (index: number) => number[] {
  const postings = new Map<Key, Posting>();
  for (const [index, vector] of vectors.entries()) {
    for (const [term, weight] of vector) {
      let posting = postings.get(term);
      if (!posting) postings.set(term, (posting = { articles: [], weights: [] }));
      posting.articles.push(index);
      posting.weights.push(weight);
    }
  }
  // One list of scores for all articles, of which only what was touched is put back: a map for each takes far longer.
  const scores = new Float64Array(vectors.length);
  return (index) => {
    const touched: number[] = [];
    const heaviest = [...(vectors[index] ?? [])].sort((a, b) => b[1] - a[1]).slice(0, SEARCHED_TERMS);
    for (const [term, weight] of heaviest) {
      const { articles = [], weights = [] } = postings.get(term) ?? {};
      const own = position(articles, index);
      const last = Math.min(articles.length - 1, own + WINDOW);
      for (let at = Math.max(0, own - WINDOW); at <= last; at++) {
        const other = articles[at] ?? index;
        if (other === index) continue;
        if (scores[other] === 0) touched.push(other);
        scores[other] = (scores[other] ?? 0) + weight * (weights[at] ?? 0);
      }
    }
    const best = highest(touched, scores);
    for (const other of touched) scores[other] = 0;
    return best;
  };
}

/** Those with the highest scores, best first, and of equal ones the first: by insertion, for few are kept of many. */
function highest(touched: readonly number[], scores: Float64Array): number[] {
  const best: number[] = [];
  const comesBefore = (a: number, b: number): boolean => {
    const [one, other] = [scores[a] ?? 0, scores[b] ?? 0];
    return one > other || (one === other && a < b);
  };
  for (const candidate of touched) {
    const last = best.at(-1);
    if (best.length === MAX_CANDIDATES && last !== undefined && !comesBefore(candidate, last)) continue;
    let at = best.length;
    while (at > 0 && comesBefore(candidate, best[at - 1] ?? candidate)) at--;
    best.splice(at, 0, candidate);
    if (best.length > MAX_CANDIDATES) best.pop();
  }
  return best;
}

/** Index of a number in a rising list, by halving. */
function position(list: readonly number[], wanted: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
