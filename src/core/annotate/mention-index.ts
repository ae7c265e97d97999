import type { Slug } from '../schema/brands.ts';
import type { Article, Mention, MentionIndex, MentioningArticle } from '../schema/dossier.ts';
import { type ArticleMentions, countsOf, MENTION_FIELDS, mentionsIn } from './article-memory.ts';
import { QuickPrint } from './quick-print.ts';

/**
 * Articles of which the mentions are kept once they are made, at some 3 kB each: pages of terms ask for them again and
 * again. Those of others are made anew each time, at some 20 µs, which at a hundred thousand articles is cheaper than to
 * hold them all.
 */
const MOST_KEPT = 20_000;

/**
 * Looks mentions up, each made only where somebody asks for its article or its term: most pages show few.
 * @param mostKept articles of which they are kept
 */
export function mentionIndex(
  articles: readonly Article[],
  found: readonly ArticleMentions[],
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
  const mentioningOf = (term: Slug): Mentioning => (mentioning ??= gather(found)).get(term) ?? NOBODY;
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
    counts: () =>
      (counts ??= new Map(
        [...(mentioning ??= gather(found))].map(([term, { times }]) => [
          term,
          times.reduce((sum, here) => sum + here, 0),
        ]),
      )),
    writtenAs: () => writtenAs(found),
    passages: () => passagesOf(found),
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
function gather(found: readonly ArticleMentions[]): Map<Slug, Mentioning> {
  const mentioning = new Map<Slug, Mentioning>();
  for (const [index, { terms, mentions, prints }] of found.entries()) {
    const times = countsOf(terms, mentions);
    for (const [place, term] of terms.entries()) {
      let of = mentioning.get(term);
      if (!of) mentioning.set(term, (of = { indexes: [], times: [], prints: [] }));
      const print = new QuickPrint();
      print.addText(prints[place] ?? '');
      of.indexes.push(index);
      of.times.push(times[place] ?? 0);
      of.prints.push(print.toNumber());
    }
  }
  return mentioning;
}

/** Of each term how often it is written how; nothing of the articles is read for it. */
function writtenAs(found: readonly ArticleMentions[]): Map<Slug, Map<string, number>> {
  const written = new Map<Slug, Map<string, number>>();
  for (const { terms, texts, mentions } of found) {
    const ofTerms = terms.map((term) => {
      const known = written.get(term) ?? new Map<string, number>();
      written.set(term, known);
      return known;
    });
    for (let at = 0; at < mentions.length; at += MENTION_FIELDS) {
      const text = texts[mentions[at + 5] ?? 0] ?? '';
      const counts = ofTerms[mentions[at + 3] ?? 0];
      counts?.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return written;
}

function* passagesOf(found: readonly ArticleMentions[]): Generator<ReadonlySet<Slug>> {
  for (const { terms, mentions } of found) {
    let passage: number | undefined;
    let here = new Set<Slug>();
    for (let at = 0; at < mentions.length; at += MENTION_FIELDS) {
      if (mentions[at] !== passage && here.size > 0) {
        yield here;
        here = new Set();
      }
      passage = mentions[at];
      const term = terms[mentions[at + 3] ?? 0];
      if (term !== undefined) here.add(term);
    }
    if (here.size > 0) yield here;
  }
}
