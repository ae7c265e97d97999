import { collectLinks } from '../../core/annotate/collect-links.ts';
import { onceAsked, withFieldsOf } from '../../core/annotate/once-asked.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Dossier } from '../../core/schema/dossier.ts';
import { articlesByMonth, type MonthOfArticles } from './articles-by-month.ts';
import { onceFor } from './once-for.ts';

/** A dossier with the articles of one month, and of each list what belongs to them, in the order of the whole list. */
export function partOfDossier(dossier: Dossier, month: MonthOfArticles): Dossier {
  return lastPart(dossier)(month);
}

/** The files of a month are made one after another. */
const lastPart = onceFor((dossier: Dossier) => {
  let last: { readonly month: MonthOfArticles; readonly part: Dossier } | undefined;
  return (month: MonthOfArticles): Dossier => {
    if (last?.month !== month) last = { month, part: makePart(dossier, month) };
    return last.part;
  };
});

function makePart(dossier: Dossier, { name, articles }: MonthOfArticles): Dossier {
  const of = divided(dossier);
  const lists = {
    articles,
    editorialLinks: of.editorialLinks.get(name) ?? [],
    quotes: of.quotes.get(name) ?? [],
    sharedCopy: of.sharedCopy.get(name) ?? [],
  };
  const found = {
    mentions: () => articles.flatMap(({ slug }) => dossier.mentionIndex.inArticle(slug)),
    links: () => collectLinks({ ...lists, mentionIndex: dossier.mentionIndex, related: dossier.related }),
  };
  return withFieldsOf(dossier, onceAsked(lists, found));
}

/** The lists that are in no order of articles, by month. */
const divided = onceFor(({ articles, editorialLinks, quotes, sharedCopy }: Dossier) => {
  const months = new Map<Slug, string>(
    articlesByMonth(articles).flatMap(({ name, articles: members }) =>
      members.map(({ slug }) => [slug, name]),
    ),
  );
  return {
    editorialLinks: Map.groupBy(editorialLinks, ({ from }) => months.get(from.article)),
    quotes: Map.groupBy(quotes, ({ article }) => months.get(article)),
    sharedCopy: Map.groupBy(sharedCopy, ({ a }) => months.get(a)),
  };
});
