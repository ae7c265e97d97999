import type { Slug } from '../schema/brands.ts';
import type { Article, Mention, MentionIndex } from '../schema/dossier.ts';
import { type ArticleMentions, MENTION_FIELDS, mentionsIn } from './article-memory.ts';

/** Looks mentions up, each made only where somebody asks for its article or its term: most pages show few. */
export function mentionIndex(articles: readonly Article[], found: readonly ArticleMentions[]): MentionIndex {
  const places = new Map(articles.map(({ slug }, index) => [slug, index]));
  const made = new Map<number, readonly Mention[]>();
  const at = (index: number): readonly Mention[] => {
    const known = made.get(index);
    if (known) return known;
    const [article, memory] = [articles[index], found[index]];
    const mentions = article && memory ? mentionsIn(article, memory) : [];
    made.set(index, mentions);
    return mentions;
  };
  const mentioners = new Map<Slug, ReturnType<typeof mentionersOf>>();
  let counts: ReadonlyMap<Slug, number> | undefined;
  let mentioning: ReadonlyMap<Slug, readonly Mentioning[]> | undefined;
  const placesOf = (term: Slug): readonly Mentioning[] => (mentioning ??= gather(found)).get(term) ?? [];
  return {
    inArticle: (slug) => at(places.get(slug) ?? -1),
    termsIn: (slug) => found[places.get(slug) ?? -1]?.terms ?? [],
    ofTerm: (term) =>
      placesOf(term).flatMap(({ index }) => at(index).filter((mention) => mention.term === term)),
    articlesOf: (term) => {
      const known = mentioners.get(term) ?? mentionersOf(placesOf(term), articles);
      mentioners.set(term, known);
      return known;
    },
    counts: () =>
      (counts ??= new Map(
        [...(mentioning ??= gather(found))].map(([term, list]) => [
          term,
          list.reduce((sum, { times }) => sum + times, 0),
        ]),
      )),
    passages: () => passagesOf(found),
  };
}

function mentionersOf(
  places: readonly Mentioning[],
  articles: readonly Article[],
): readonly { readonly article: Slug; readonly times: number }[] {
  return places.flatMap(({ index, times }) => {
    const article = articles[index]?.slug;
    return article === undefined ? [] : [{ article, times }];
  });
}

/** An article that mentions a term, by its place, and how often. */
interface Mentioning {
  readonly index: number;
  readonly times: number;
}

/** Of each term the articles that mention it; terms by their first mention. */
function gather(found: readonly ArticleMentions[]): Map<Slug, Mentioning[]> {
  const mentioning = new Map<Slug, Mentioning[]>();
  for (const [index, { terms, mentions }] of found.entries()) {
    const times = new Uint32Array(terms.length);
    for (let at = 3; at < mentions.length; at += MENTION_FIELDS) {
      const place = mentions[at] ?? 0;
      times[place] = (times[place] ?? 0) + 1;
    }
    for (const [place, term] of terms.entries()) {
      const list = mentioning.get(term);
      const one = { index, times: times[place] ?? 0 };
      if (list) list.push(one);
      else mentioning.set(term, [one]);
    }
  }
  return mentioning;
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
