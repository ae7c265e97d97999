import { LateMap } from '../late-map.ts';
import { printOf } from '../print.ts';
import type { Slug } from '../schema/brands.ts';
import type { Article, RelatedArticle, Relatedness, SharedCopy } from '../schema/dossier.ts';
import { edtfRange } from '../schema/edtf.ts';
import { alikeCandidates } from './alike-candidates.ts';
import { type ArticleComparer, articleComparer } from './article-comparer.ts';
import type { ArticleMemory } from './article-memory.ts';
import { type CountedTerms, countTerms, weighTerms } from './weigh-terms.ts';

/** Related articles shown with an article: more is a list nobody reads. */
const MAX_RELATED = 5;

/** Shared terms that are named as a reason: enough to say why, few enough to be read. */
const NAMED_TERMS = 4;

/** Days up to which nearness in time is worth naming as a reason. */
const NAMED_DAYS = 7;

/** Share of an article's text from which it is named as a reason. */
const NAMED_SHARE = 0.01;

const MILLISECONDS_A_DAY = 86_400_000;

/** Share of text by pair of articles. */
type Shares = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Which articles are nearest to each, and what that rests on. */
export interface Nearest {
  /** Of everything it was found by: as long as it is the same, so are the articles. */
  readonly print: string;
  /** MAX_RELATED numbers for each article: the places of others, best first; NOBODY where there are no more. */
  readonly places: Int32Array;
}

const NOBODY = -1;

/** What related articles are found by. */
interface Facts {
  readonly articles: readonly Article[];
  /** The mentions of each article, in order of the articles. */
  readonly mentioned: readonly Pick<ArticleMemory, 'terms' | 'mentions'>[];
  readonly copies: readonly SharedCopy[];
  /** The terms that are no names. */
  readonly concepts: ReadonlySet<Slug>;
}

/**
 * For each article the most alike, best first: see `ArticleComparer`. Of articles that share neither terms nor text none
 * is related.
 * @param before what was found before, if anything; it is used if it holds still
 */
export function relatedArticles(
  { articles, mentioned, copies, concepts }: Facts,
  before?: Nearest,
): { readonly related: ReadonlyMap<Slug, readonly RelatedArticle[]>; readonly nearest: Nearest } {
  const counted = countTerms(mentioned);
  const vectors = weighTerms(counted, concepts);
  const days = articles.map(({ date }) => dayOf(date));
  const shares = sharesOf(articles, copies);
  const comparer = articleComparer(vectors, counted.slugs, days);
  const print = printOfFacts(articles, counted, days, copies, concepts);
  const nearest =
    before?.print === print && before.places.length === articles.length * MAX_RELATED
      ? before
      : { print, places: findNearest(articles, alikeCandidates(vectors), shares, comparer) };
  const related = new LateMap(
    articles.map(({ slug }) => slug),
    (_, index) => placesOf(nearest, index).map((other) => describe(articles, index, other, shares, comparer)),
  );
  return { related, nearest };
}

function printOfFacts(
  articles: readonly Article[],
  { articles: counted, slugs }: CountedTerms,
  days: readonly (number | undefined)[],
  copies: readonly SharedCopy[],
  concepts: ReadonlySet<Slug>,
): string {
  return printOf([
    articles.map(({ slug }) => slug).join(' '),
    days.join(' '),
    counted.map(({ terms, counts }) => `${terms.join(' ')}:${counts.join(' ')}`).join(','),
    slugs.map((slug) => (concepts.has(slug) ? `${slug}.` : slug)).join(' '),
    copies.map(({ a, b, shareOfA, shareOfB }) => `${a} ${b} ${shareOfA} ${shareOfB}`).join(','),
  ]);
}

function findNearest(
  articles: readonly Article[],
  candidates: (index: number) => readonly number[],
  shares: Shares,
  comparer: ArticleComparer,
): Int32Array {
  const places = new Int32Array(articles.length * MAX_RELATED).fill(NOBODY);
  /** Of the articles that were found for one article so far, by their place among them. */
  const scores = new Float64Array(MAX_RELATED + 1);
  for (let index = 0; index < articles.length; index++) {
    const own = shares.get(index);
    const found = candidates(index);
    const first = index * MAX_RELATED;
    let count = 0;
    for (const other of own === undefined ? found : new Set([...found, ...own.keys()])) {
      const score = comparer.score(index, other, shareOf(shares, index, other));
      if (score <= 0) continue;
      let at = count;
      for (; at > 0; at--) {
        const before = places[first + at - 1] ?? NOBODY;
        const beforeScore = scores[at - 1] ?? 0;
        if (beforeScore > score) break;
        if (beforeScore === score && slugAt(articles, before) < slugAt(articles, other)) break;
        scores[at] = beforeScore;
        if (at < MAX_RELATED) places[first + at] = before;
      }
      if (at === MAX_RELATED) continue;
      scores[at] = score;
      places[first + at] = other;
      count = Math.min(MAX_RELATED, count + 1);
    }
  }
  return places;
}

function placesOf({ places }: Nearest, index: number): number[] {
  const first = index * MAX_RELATED;
  return [...places.subarray(first, first + MAX_RELATED)].filter((place) => place !== NOBODY);
}

/** What is known of a related article; what no page shows is found only when somebody looks at it. */
function describe(
  articles: readonly Article[],
  index: number,
  other: number,
  shares: Shares,
  comparer: ArticleComparer,
): RelatedArticle {
  const terms = comparer.sharedTerms(index, other, NAMED_TERMS);
  const share = shares.get(index)?.get(other) ?? 0;
  return {
    article: slugAt(articles, other),
    get score() {
      return comparer.score(index, other, shareOf(shares, index, other));
    },
    get terms() {
      return comparer.sharedTerms(index, other, Infinity);
    },
    reasons: reasonsOf(terms, comparer.daysApart(index, other), share),
  };
}

/** Of two articles the larger share of text that they have in common. */
function shareOf(shares: Shares, one: number, other: number): number {
  const own = shares.get(one)?.get(other);
  return own === undefined ? 0 : Math.max(own, shares.get(other)?.get(one) ?? 0);
}

function slugAt(articles: readonly Article[], index: number): Slug {
  const slug = articles[index]?.slug;
  if (slug === undefined) throw new Error(`Expected an article at ${index}`);
  return slug;
}

function reasonsOf(terms: readonly Slug[], apart: number | undefined, share: number): Relatedness[] {
  return [
    ...(terms.length > 0 ? [{ kind: 'terms' as const, terms }] : []),
    ...(apart !== undefined && Math.abs(apart) <= NAMED_DAYS ? [{ kind: 'days' as const, days: apart }] : []),
    ...(share >= NAMED_SHARE ? [{ kind: 'text' as const, share }] : []),
  ];
}

/** The day a date begins on, counted from 1970; undefined where it is open. */
function dayOf(date: string): number | undefined {
  const day = Math.floor((edtfRange(date)?.min ?? NaN) / MILLISECONDS_A_DAY);
  return Number.isFinite(day) ? day : undefined;
}

function sharesOf(articles: readonly Article[], copies: readonly SharedCopy[]): Shares {
  const indexes = new Map(articles.map(({ slug }, index) => [slug, index]));
  const shares = new Map<number, Map<number, number>>();
  const add = (one: Slug, other: Slug, share: number): void => {
    const [from, to] = [indexes.get(one), indexes.get(other)];
    if (from === undefined || to === undefined) return;
    const row = shares.get(from) ?? new Map<number, number>();
    shares.set(from, row.set(to, share));
  };
  for (const { a, b, shareOfA, shareOfB } of copies) {
    add(a, b, shareOfA);
    add(b, a, shareOfB);
  }
  return shares;
}
