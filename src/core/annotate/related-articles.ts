import type { Slug } from '../schema/brands.ts';
import type { Article, Mention, RelatedArticle, Relatedness, SharedCopy } from '../schema/dossier.ts';
import { edtfRange } from '../schema/edtf.ts';
import { alikeCandidates } from './alike-candidates.ts';

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

/** Share of text by pair of articles. */
type Shares = ReadonlyMap<number, ReadonlyMap<number, number>>;

type Weights = ReadonlyMap<Slug, number>;

/**
 * For each article the most alike, best first. It rests on the cosine of the two articles' vectors, each term weighing
 * (1 + ln count) · ln(1 + articles / articles with the term), so rare terms count more, and names more than concepts.
 * Distance in time takes some of that away; of what then lacks to 1, shared text adds its share.
 * Method: Salton & Buckley, Term-weighting approaches in automatic text retrieval (1988).
 */
export function relatedArticles(
  articles: readonly Article[],
  mentions: readonly Mention[],
  copies: readonly SharedCopy[] = [],
  concepts: ReadonlySet<Slug> = new Set(),
): ReadonlyMap<Slug, readonly RelatedArticle[]> {
  const weights = weigh(articles, mentions, concepts);
  const days = articles.map(({ date }) => dayOf(date));
  const shares = sharesOf(articles, copies);
  const candidates = alikeCandidates(weights);
  return new Map(
    articles.map((article, index) => {
      const own = shares.get(index);
      const others = new Set([...candidates(index), ...(own?.keys() ?? [])]);
      const related = [...others].map((other) => {
        const share = { own: own?.get(other) ?? 0, other: shares.get(other)?.get(index) ?? 0 };
        return compare({ one: index, other, articles, weights, days, share });
      });
      const best = related
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || (a.article < b.article ? -1 : 1));
      return [article.slug, best.slice(0, MAX_RELATED)];
    }),
  );
}

/** One vector an article, of length 1. */
function weigh(
  articles: readonly Article[],
  mentions: readonly Mention[],
  concepts: ReadonlySet<Slug>,
): Weights[] {
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
      return [term, (1 + Math.log(count)) * rarity * (concepts.has(term) ? 1 : NAME_WEIGHT)] as const;
    });
    const norm = Math.hypot(...raw.map(([, weight]) => weight));
    return new Map(raw.map(([term, weight]) => [term, weight / norm]));
  });
}

interface Pair {
  readonly one: number;
  readonly other: number;
  readonly articles: readonly Article[];
  readonly weights: readonly Weights[];
  readonly days: readonly (number | undefined)[];
  readonly share: { readonly own: number; readonly other: number };
}

function compare({ one, other, articles, weights, days, share }: Pair): RelatedArticle {
  const parts = [...(weights[one] ?? [])]
    .map(([term, weight]) => ({ term, part: weight * (weights[other]?.get(term) ?? 0) }))
    .filter(({ part }) => part > 0)
    .sort((a, b) => b.part - a.part || (a.term < b.term ? -1 : 1));
  const article = articles[other]?.slug;
  if (article === undefined) throw new Error(`Expected an article at ${other}`);
  const [from, to] = [days[one], days[other]];
  const apart = from === undefined || to === undefined ? undefined : to - from;
  const nearness = apart === undefined ? 0 : Math.exp(-Math.abs(apart) / NEAR_DAYS);
  // Added from small to large, so that both ways round the sum is the same to the last digit.
  const cosine = parts
    .map(({ part }) => part)
    .sort((a, b) => a - b)
    .reduce((sum, part) => sum + part, 0);
  const alike = Math.min(1, cosine) * (1 - TIME_PART + TIME_PART * nearness);
  const score = Math.min(1, alike + (1 - alike) * Math.max(share.own, share.other));
  const terms = parts.map(({ term }) => term);
  return { article, score, terms, reasons: reasonsOf(terms, apart, share.own) };
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
