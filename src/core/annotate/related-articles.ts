import type { Slug } from '../schema/brands.ts';
import type { Article, RelatedArticle, Relatedness, SharedCopy } from '../schema/dossier.ts';
import { edtfRange } from '../schema/edtf.ts';
import { alikeCandidates, type TermVector } from './alike-candidates.ts';
import { type ArticleMemory, MENTION_FIELDS } from './article-memory.ts';

/** Related articles shown with an article: more is a list nobody reads. */
const MAX_RELATED = 5;

/** What a proper name weighs beside a concept: more ties articles by who acts, less by what they are about. */
const NAME_WEIGHT = 1.25;

/** Share of the score of shared terms that is lost over a long time: more favours the news of the day. */
const TIME_PART = 0.2;

/** Days after which a third of that share is left. */
const NEAR_DAYS = 30;

/** Days up to which nearness in time is worth naming as a reason. */
const NAMED_DAYS = 7;

/** Share of an article's text from which it is named as a reason. */
const NAMED_SHARE = 0.01;

const MILLISECONDS_A_DAY = 86_400_000;

/** The terms of an article, and where it mentions them. */
type Mentioned = Pick<ArticleMemory, 'terms' | 'mentions'>;

/** Share of text by pair of articles. */
type Shares = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** What the terms of articles weigh in each; terms by number, in order of their first mention in the article. */
interface Weighed {
  readonly vectors: readonly TermVector[];
  /** By number. */
  readonly slugs: readonly Slug[];
}

/**
 * For each article the most alike, best first. It rests on the cosine of the two articles' vectors, each term weighing
 * (1 + ln count) · ln(1 + articles / articles with the term), so rare terms count more, and names more than concepts.
 * Distance in time takes some of that away; of what then lacks to 1, shared text adds its share.
 * Method: Salton & Buckley, Term-weighting approaches in automatic text retrieval (1988).
 * @param mentioned the mentions of each article, in order of the articles
 */
export function relatedArticles(
  articles: readonly Article[],
  mentioned: readonly Mentioned[],
  copies: readonly SharedCopy[],
  concepts: ReadonlySet<Slug>,
): ReadonlyMap<Slug, readonly RelatedArticle[]> {
  const weighed = weigh(mentioned, concepts);
  const days = articles.map(({ date }) => dayOf(date));
  const shares = sharesOf(articles, copies);
  const candidates = alikeCandidates(weighed.vectors);
  const compare = comparer(weighed, days);
  return new Map(
    articles.map((article, index) => {
      const own = shares.get(index);
      const found = candidates(index);
      const others = own === undefined ? found : [...new Set([...found, ...own.keys()])];
      const isNearer = (a: Pair, b: Pair): number =>
        b.score - a.score || (slugAt(articles, a.other) < slugAt(articles, b.other) ? -1 : 1);
      const pairs = others.map((other) => {
        const share = { own: own?.get(other) ?? 0, other: shares.get(other)?.get(index) ?? 0 };
        return compare.score(index, other, share);
      });
      const best = pairs.filter(({ score }) => score > 0).sort(isNearer);
      const related = best.slice(0, MAX_RELATED).map((pair) => {
        const terms = compare.sharedTerms(pair);
        const reasons = reasonsOf(terms, pair.apart, pair.share);
        return { article: slugAt(articles, pair.other), score: pair.score, terms, reasons };
      });
      return [article.slug, related];
    }),
  );
}

function slugAt(articles: readonly Article[], index: number): Slug {
  const slug = articles[index]?.slug;
  if (slug === undefined) throw new Error(`Expected an article at ${index}`);
  return slug;
}

/** One vector an article, of length 1. */
function weigh(mentioned: readonly Mentioned[], concepts: ReadonlySet<Slug>): Weighed {
  const numbers = new Map<Slug, number>();
  const spread: number[] = [];
  const slugs: Slug[] = [];
  const counted = mentioned.map(({ terms, mentions }) => {
    const counts = terms.map(() => 0);
    for (let at = 3; at < mentions.length; at += MENTION_FIELDS) {
      const place = mentions[at] ?? 0;
      counts[place] = (counts[place] ?? 0) + 1;
    }
    const own = terms.map((slug) => {
      let number = numbers.get(slug);
      if (number === undefined) {
        numbers.set(slug, (number = slugs.length));
        slugs.push(slug);
      }
      spread[number] = (spread[number] ?? 0) + 1;
      return number;
    });
    return { terms: own, counts };
  });
  const rarities = spread.map((articles) => Math.log(1 + mentioned.length / articles));
  const factors = slugs.map((slug) => (concepts.has(slug) ? 1 : NAME_WEIGHT));
  const vectors = counted.map(({ terms, counts }) => {
    const raw = terms.map(
      (term, at) => (1 + Math.log(counts[at] ?? 1)) * (rarities[term] ?? 0) * (factors[term] ?? 1),
    );
    const norm = Math.hypot(...raw);
    return { terms, weights: raw.map((weight) => weight / norm) };
  });
  return { vectors, slugs };
}

/** Two articles, and how much alike they are. */
interface Pair {
  readonly one: number;
  readonly other: number;
  /** From 0 to 1. */
  readonly score: number;
  /** Days from the one to the other. */
  readonly apart: number | undefined;
  /** Share of the one's text that is the other's too. */
  readonly share: number;
}

/** Compares articles two by two; quickest where the first is the same several times in a row. */
function comparer({ vectors, slugs }: Weighed, days: readonly (number | undefined)[]) {
  /** What each term weighs in the first article. */
  const weights = new Float64Array(slugs.length);
  let loaded: number | undefined;
  const load = (one: number): void => {
    if (loaded === one) return;
    for (const term of vectors[loaded ?? -1]?.terms ?? []) weights[term] = 0;
    const { terms, weights: own } = vectors[one] ?? { terms: [], weights: [] };
    for (let at = 0; at < terms.length; at++) weights[terms[at] ?? 0] = own[at] ?? 0;
    loaded = one;
  };
  return { score, sharedTerms };

  function score(one: number, other: number, share: { readonly own: number; readonly other: number }): Pair {
    load(one);
    const { terms, weights: others } = vectors[other] ?? { terms: [], weights: [] };
    const parts: number[] = [];
    for (let at = 0; at < terms.length; at++) {
      const part = (weights[terms[at] ?? 0] ?? 0) * (others[at] ?? 0);
      if (part > 0) parts.push(part);
    }
    const [from, to] = [days[one], days[other]];
    const apart = from === undefined || to === undefined ? undefined : to - from;
    const nearness = apart === undefined ? 0 : Math.exp(-Math.abs(apart) / NEAR_DAYS);
    // Added from small to large, so that both ways round the sum is the same to the last digit.
    const cosine = parts.sort((a, b) => a - b).reduce((sum, part) => sum + part, 0);
    const alike = Math.min(1, cosine) * (1 - TIME_PART + TIME_PART * nearness);
    const total = Math.min(1, alike + (1 - alike) * Math.max(share.own, share.other));
    return { one, other, score: total, apart, share: share.own };
  }

  /** The terms of both, those that weigh most first. */
  function sharedTerms({ one, other }: Pair): Slug[] {
    load(one);
    const { terms, weights: others } = vectors[other] ?? { terms: [], weights: [] };
    return terms
      .map((term, at) => ({ slug: slugs[term], part: (weights[term] ?? 0) * (others[at] ?? 0) }))
      .filter(({ part }) => part > 0)
      .sort((a, b) => b.part - a.part || ((a.slug ?? '') < (b.slug ?? '') ? -1 : 1))
      .flatMap(({ slug }) => slug ?? []);
  }
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
