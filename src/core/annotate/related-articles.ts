import { LateMap } from '../late-map.ts';
import { printOf } from '../print.ts';
import type { Slug } from '../schema/brands.ts';
import type { Article, RelatedArticle, Relatedness, SharedCopy } from '../schema/dossier.ts';
import { edtfRange } from '../schema/edtf.ts';
import { addReason } from './add-reason.ts';
import { type ArticleComparer, articleComparer } from './article-comparer.ts';
import type { ArticleMemory } from './article-memory.ts';
import type { MentionTable } from './mention-table.ts';
import { MAX_NEAREST, nearestArticles } from './nearest-articles.ts';
import { onceAsked } from './once-asked.ts';
import { QuickPrint } from './quick-print.ts';
import { weighTerms } from './weigh-terms.ts';

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
  /** The same but for the text that articles share: as long as it is the same, so are those nearest to all that share what they shared. */
  readonly ground: string;
  /** What articles share, a line a pair. */
  readonly shared: readonly string[];
  /** MAX_NEAREST numbers for each article: the places of others, best first; -1 where there are no more. */
  readonly places: Int32Array;
  /** By the place of an article: a hash, of 53 bits, of which articles these are, and why they are related to it. */
  readonly reasons: Float64Array;
  /** What was found by them in this process, and what they were found by. */
  readonly found?: { readonly related: RelatedArticles; readonly facts: Facts };
}

type RelatedArticles = ReadonlyMap<Slug, readonly RelatedArticle[]>;

/** What related articles are found by. */
interface Facts {
  readonly articles: readonly Article[];
  /** The mentions of each article, in order of the articles. */
  readonly mentioned: readonly Mentioned[];
  /** Of the same. */
  readonly table: MentionTable;
  readonly copies: readonly SharedCopy[];
  /** The terms that are no names. */
  readonly concepts: ReadonlySet<Slug>;
}

type Mentioned = Pick<ArticleMemory, 'countsPrint'>;

/**
 * For each article the most alike, best first: see `ArticleComparer`. Of articles that share neither terms nor text none
 * is related. Those of an article are found when somebody asks for them.
 * @param before what was found before, if anything; it is used as far as it holds still
 */
export function relatedArticles(
  facts: Facts,
  before?: Nearest,
): { readonly related: RelatedArticles; readonly nearest: Nearest } {
  if (before?.found && areAlike(before.found.facts, facts))
    return { related: before.found.related, nearest: before };
  const { articles, mentioned, table, copies, concepts } = facts;
  const slugs = articles.map(({ slug }) => slug);
  const days = articles.map(({ date }) => dayOf(date));
  const shares = sharesOf(articles, copies);
  const shared = copies.map(sharesIn);
  // What was found before mostly holds, and then nobody asks for what it is found by.
  const alike = onceAsked(
    {
      slugs,
      sharing: (one: number) => shares.get(one)?.keys(),
      shareOf: (one: number, other: number) => shareOf(shares, one, other),
    },
    { weighed: () => weighTerms(table, concepts) },
  );
  const compared = onceAsked(alike, { comparer: () => articleComparer(alike.weighed, days) });
  const ground = lazy(() => groundOf(slugs, mentioned, days, concepts));
  // What was found in this process was found by something else, as was just seen.
  const known = before?.found ? undefined : before;
  const holds = known?.places.length === slugs.length * MAX_NEAREST && known.ground === ground();
  const kept = holds ? { ...known, changed: sharingElse(slugs, known.shared, shared) } : undefined;
  const places = nearestArticles(compared, kept);
  const relatedTo = (index: number): RelatedArticle[] =>
    places.of(index).map((other) => describe(slugs, index, other, shares, compared));
  const related = new LateMap(slugs, (_, index) => relatedTo(index));
  const nearest = onceAsked(
    { shared, found: { related, facts } },
    {
      ground,
      print: () => printOf([ground(), ...shared]),
      places: places.all,
      reasons: () => reasonPrints(slugs.length, relatedTo, kept),
    },
  );
  return { related, nearest };
}

/**
 * @param count of articles
 * @param known those of before, and which articles they hold no more for
 */
function reasonPrints(
  count: number,
  relatedTo: (index: number) => readonly RelatedArticle[],
  known?: { readonly reasons: Float64Array; readonly changed: ReadonlySet<number> },
): Float64Array {
  const numbers = new Map<Slug, number>();
  const numberOf = (slug: Slug): number => {
    const made = numbers.get(slug) ?? QuickPrint.numberOf(slug);
    numbers.set(slug, made);
    return made;
  };
  const printAt = (index: number): number => {
    const print = new QuickPrint();
    for (const { article, reasons } of relatedTo(index)) {
      print.addPrint(numberOf(article));
      for (const reason of reasons) addReason(reason, print, numberOf);
    }
    return print.toNumber();
  };
  const prints = known?.reasons.slice() ?? new Float64Array(count);
  for (const index of known?.changed ?? prints.keys()) prints[index] = printAt(index);
  return prints;
}

function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Whether the same follows of both: an edit seldom changes how often an article mentions what. */
function areAlike(one: Facts, other: Facts): boolean {
  const { articles, mentioned, copies, concepts } = other;
  return (
    one.articles.length === articles.length &&
    one.articles.every(({ slug, date }, at) => slug === articles[at]?.slug && date === articles[at].date) &&
    one.mentioned.every(({ countsPrint }, at) => countsPrint === mentioned[at]?.countsPrint) &&
    one.copies.length === copies.length &&
    one.copies.every((copy, at) => sharesIn(copy) === sharesIn(copies[at])) &&
    one.concepts.size === concepts.size &&
    [...concepts].every((slug) => one.concepts.has(slug))
  );
}

function sharesIn(copy: SharedCopy | undefined): string {
  return copy ? `${copy.a} ${copy.b} ${copy.shareOfA} ${copy.shareOfB}` : '';
}

/** Places of the articles that share something else than they did: of no other can it change which are nearest. */
function sharingElse(
  slugs: readonly Slug[],
  before: readonly string[],
  now: readonly string[],
): ReadonlySet<number> {
  const [were, are] = [new Set(before), new Set(now)];
  const changed = [...before.filter((line) => !are.has(line)), ...now.filter((line) => !were.has(line))];
  const named = new Set(changed.flatMap((line) => line.split(' ').slice(0, 2)));
  return new Set(named.size === 0 ? [] : slugs.flatMap((slug, place) => (named.has(slug) ? [place] : [])));
}

function groundOf(
  slugs: readonly Slug[],
  mentioned: readonly Mentioned[],
  days: readonly (number | undefined)[],
  concepts: ReadonlySet<Slug>,
): string {
  const counts = mentioned.map(({ countsPrint }) => countsPrint);
  return printOf([slugs, days, counts, [...concepts]].map((list) => list.join(' ')));
}

/** What is known of a related article; what no page shows is found only when somebody looks at it. */
function describe(
  slugs: readonly Slug[],
  index: number,
  other: number,
  shares: Shares,
  compared: { readonly comparer: ArticleComparer },
): RelatedArticle {
  return {
    article: slugAt(slugs, other),
    get score() {
      return compared.comparer.score(index, other, shareOf(shares, index, other));
    },
    get terms() {
      return compared.comparer.sharedTerms(index, other, Infinity);
    },
    get reasons() {
      const terms = compared.comparer.sharedTerms(index, other, NAMED_TERMS);
      const share = shares.get(index)?.get(other) ?? 0;
      return reasonsOf(terms, compared.comparer.daysApart(index, other), share);
    },
  };
}

/** Of two articles the larger share of text that they have in common. */
function shareOf(shares: Shares, one: number, other: number): number {
  const own = shares.get(one)?.get(other);
  return own === undefined ? 0 : Math.max(own, shares.get(other)?.get(one) ?? 0);
}

function slugAt(slugs: readonly Slug[], index: number): Slug {
  const slug = slugs[index];
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
