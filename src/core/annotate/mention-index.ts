import type { Slug } from '../schema/brands.ts';
import type { Article, Mention, MentionIndex, MentioningArticle } from '../schema/dossier.ts';
import { type ArticleMentions, mentionsIn } from './article-memory.ts';
import { type MentionTable, mentionTable, ROW } from './mention-table.ts';
import { termsOfPassages } from './terms-of-passages.ts';

/**
 * Articles of which the mentions are kept once they are made, at some 3 kB each: pages of terms ask for them again and
 * again. Those of others are made anew each time, at some 20 µs, which at a hundred thousand articles is cheaper than to
 * hold them all.
 */
const MOST_KEPT = 20_000;

/**
 * Looks mentions up, each made only where somebody asks for its article or its term: most pages show few.
 * @param table that of what was found
 * @param mostKept articles of which they are kept
 */
export function mentionIndex(
  articles: readonly Article[],
  found: readonly ArticleMentions[],
  table = mentionTable(found),
  mostKept = MOST_KEPT,
): MentionIndex {
  const places = new Map(articles.map(({ slug }, index) => [slug, index]));
  const made = new Map<number, readonly Mention[]>();
  const at = (index: number): readonly Mention[] => {
    const known = made.get(index);
    if (known) return known;
    const [article, memory] = [articles[index], found[index]];
    const mentions = article && memory ? mentionsIn(article, memory) : [];
    if (made.size < mostKept) made.set(index, mentions);
    return mentions;
  };
  const ofTermAt = (index: number, term: Slug): readonly Mention[] => {
    const [article, memory] = [articles[index], found[index]];
    if (made.has(index) || made.size < mostKept || !article || !memory)
      return at(index).filter((mention) => mention.term === term);
    return mentionsIn(article, memory, term);
  };
  let counts: ReadonlyMap<Slug, number> | undefined;
  let mentioning: ReadonlyMap<Slug, Mentioning> | undefined;
  const mentioningOf = (term: Slug): Mentioning => (mentioning ??= gather(table)).get(term) ?? NOBODY;
  return {
    inArticle: (slug) => at(places.get(slug) ?? -1),
    termsIn: (slug) => found[places.get(slug) ?? -1]?.terms ?? [],
    ofTerm: (term, { from, to } = { from: 1, to: Infinity }) => {
      const wanted: Mention[] = [];
      let place = 1;
      const { indexes, times: timesOf } = mentioningOf(term);
      for (const [row, index] of indexes.entries()) {
        if (place > to) break;
        const times = timesOf[row] ?? 0;
        const reaches = place + times > from;
        const here = reaches ? ofTermAt(index, term) : [];
        for (const [after, mention] of here.entries())
          if (place + after >= from && place + after <= to) wanted.push(mention);
        place += times;
      }
      return wanted;
    },
    articlesOf: (term) => rowsOf(mentioningOf(term), articles),
    counts: () => (counts ??= countsIn(table)),
    writtenAs: () => writtenAs(table),
    passages: () => termsOfPassages(found, table),
  };
}

/** The articles that mention a term, in columns: as objects, of hundreds of thousands, they would take three times as much memory. */
interface Mentioning {
  /** Place of each article among all. */
  readonly indexes: number[];
  /** How often each mentions it. */
  readonly times: number[];
  readonly prints: number[];
}

const NOBODY: Mentioning = { indexes: [], times: [], prints: [] };

function rowsOf({ indexes, times, prints }: Mentioning, articles: readonly Article[]): MentioningArticle[] {
  const rows: MentioningArticle[] = [];
  for (let row = 0; row < indexes.length; row++) {
    const article = articles[indexes[row] ?? -1]?.slug;
    if (article !== undefined) rows.push({ article, times: times[row] ?? 0, print: prints[row] ?? 0 });
  }
  return rows;
}

/** Of each term the articles that mention it; terms by their first mention. */
function gather({ ends, rows, written }: MentionTable): Map<Slug, Mentioning> {
  const mentioning = new Map<Slug, Mentioning>();
  /** By place among `written`: several texts are of one term. */
  const known: Mentioning[] = [];
  let at = 0;
  for (const [index, end] of ends.entries())
    for (; at < end; at += ROW) {
      const [place = 0, times = 0, print = 0] = [rows[at], rows[at + 1], rows[at + 2]];
      const of = (known[place] ??= mentioningOf(written[place]?.[0], mentioning));
      const last = of.indexes.length - 1;
      if (of.indexes[last] === index) of.times[last] = (of.times[last] ?? 0) + times;
      else {
        of.indexes.push(index);
        of.times.push(times);
        of.prints.push(print);
      }
    }
  return mentioning;
}

function mentioningOf(term: Slug | undefined, mentioning: Map<Slug, Mentioning>): Mentioning {
  if (term === undefined) throw new Error('Expected a term of every row');
  const known = mentioning.get(term) ?? { indexes: [], times: [], prints: [] };
  mentioning.set(term, known);
  return known;
}

/** How often each term is mentioned; terms by their first mention. */
function countsIn(table: MentionTable): Map<Slug, number> {
  const counts = new Map<Slug, number>();
  for (const [place, times] of timesWritten(table)) {
    const term = table.written[place]?.[0];
    if (term !== undefined) counts.set(term, (counts.get(term) ?? 0) + times);
  }
  return counts;
}

/** How often is written what, by place among `written`, in order of the first time. */
function timesWritten({ rows, written }: MentionTable): [place: number, times: number][] {
  const counts = new Float64Array(written.length);
  const order: number[] = [];
  for (let at = 0; at < rows.length; at += ROW) {
    const [place = 0, times = 0] = [rows[at], rows[at + 1]];
    if (counts[place] === 0) order.push(place);
    counts[place] = (counts[place] ?? 0) + times;
  }
  return order.map((place) => [place, counts[place] ?? 0]);
}

/** Of each term how often it is written how. */
function writtenAs(table: MentionTable): Map<Slug, Map<string, number>> {
  const { written } = table;
  const ofTerms = new Map<Slug, Map<string, number>>();
  for (const [place, times] of timesWritten(table)) {
    const [term, text] = written[place] ?? [];
    if (term === undefined || text === undefined) continue;
    const known = ofTerms.get(term) ?? new Map<string, number>();
    ofTerms.set(term, known.set(text, times));
  }
  return ofTerms;
}
