import type { Slug } from '../schema/brands.ts';
import type { Article, Mention, RelatedArticle } from '../schema/dossier.ts';

/** Related articles shown with an article: more is a list nobody reads. */
const MAX_RELATED = 5;

/**
 * Articles on each side, in order of date, that are looked at for a term. It keeps the work linear in the number of
 * articles; of a term in more articles than that, those far away in time are passed over.
 */
const WINDOW = 100;

/** Terms of an article by which others are sought, those that weigh most; the rest only refine the score. */
const SEARCHED_TERMS = 10;

/** Candidates whose score is computed in full. */
const MAX_CANDIDATES = 24;

type Weights = ReadonlyMap<Slug, number>;

/**
 * For each article the most alike by the terms they mention, best first. The score is the cosine of the two articles'
 * vectors, each term weighing (1 + ln count) · ln(1 + articles / articles with the term), so rare terms count more.
 * Method: Salton & Buckley, Term-weighting approaches in automatic text retrieval (1988).
 */
export function relatedArticles(
  articles: readonly Article[],
  mentions: readonly Mention[],
): ReadonlyMap<Slug, readonly RelatedArticle[]> {
  const weights = weigh(articles, mentions);
  const postings = new Map<Slug, number[]>();
  for (const [index, vector] of weights.entries()) {
    for (const term of vector.keys()) {
      const list = postings.get(term);
      if (list) list.push(index);
      else postings.set(term, [index]);
    }
  }
  return new Map(
    articles.map((article, index) => {
      const related = candidates(index, weights, postings).map((other) =>
        compare(index, other, articles, weights),
      );
      const best = related
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || (a.article < b.article ? -1 : 1));
      return [article.slug, best.slice(0, MAX_RELATED)];
    }),
  );
}

/** One vector an article, of length 1. */
function weigh(articles: readonly Article[], mentions: readonly Mention[]): Weights[] {
  const counts = new Map(articles.map(({ slug }) => [slug, new Map<Slug, number>()]));
  for (const { article, term } of mentions) {
    const terms = counts.get(article);
    terms?.set(term, (terms.get(term) ?? 0) + 1);
  }
  const spread = new Map<Slug, number>();
  for (const terms of counts.values())
    for (const term of terms.keys()) spread.set(term, (spread.get(term) ?? 0) + 1);
  return articles.map(({ slug }) => {
    const raw = [...(counts.get(slug) ?? [])].map(([term, count]) => {
      const rarity = Math.log(1 + articles.length / (spread.get(term) ?? 1));
      return [term, (1 + Math.log(count)) * rarity] as const;
    });
    const norm = Math.hypot(...raw.map(([, weight]) => weight));
    return new Map(raw.map(([term, weight]) => [term, weight / norm]));
  });
}

/** The articles most alike so far as the windows show. */
function candidates(
  index: number,
  weights: readonly Weights[],
  postings: ReadonlyMap<Slug, readonly number[]>,
): number[] {
  const scores = new Map<number, number>();
  const heaviest = [...(weights[index] ?? [])].sort((a, b) => b[1] - a[1]).slice(0, SEARCHED_TERMS);
  for (const [term, weight] of heaviest) {
    const list = postings.get(term) ?? [];
    const own = position(list, index);
    for (const other of list.slice(Math.max(0, own - WINDOW), own + WINDOW + 1)) {
      if (other !== index)
        scores.set(other, (scores.get(other) ?? 0) + weight * (weights[other]?.get(term) ?? 0));
    }
  }
  const best = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best.slice(0, MAX_CANDIDATES).map(([other]) => other);
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

function compare(
  one: number,
  other: number,
  articles: readonly Article[],
  weights: readonly Weights[],
): RelatedArticle {
  const shares = [...(weights[one] ?? [])]
    .map(([term, weight]) => ({ term, share: weight * (weights[other]?.get(term) ?? 0) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || (a.term < b.term ? -1 : 1));
  const article = articles[other]?.slug;
  if (article === undefined) throw new Error(`Expected an article at ${other}`);
  // Rounding can carry the cosine of equal vectors a little past 1.
  const score = Math.min(
    1,
    shares.reduce((sum, { share }) => sum + share, 0),
  );
  return { article, score, terms: shares.map(({ term }) => term) };
}
