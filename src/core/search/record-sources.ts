import { printOf } from '../print.ts';
import type { Dossier } from '../schema/dossier.ts';
import type { GroupSource, RecordGroup } from './record.ts';
import { headOfArticle, recordsOfArticle } from './records-of-article.ts';
import { recordsOfClaim, recordsOfEvent, recordsOfTerm } from './records-of-entries.ts';

/**
 * Everything in a dossier that search can find, in the order of `recordsOf`: each group with a print of all that its
 * records are made of, so that nothing need be read of a group that is as it was.
 */
export function recordSources(dossier: Dossier): GroupSource[] {
  const { config, articles, terms, claims, events } = dossier;
  return [
    ...articleSources({ ...pickFound(dossier), articles }),
    ...terms.map((term) => whole(recordsOfTerm(term, config.lang))),
    ...claims.map((claim) => whole(recordsOfClaim(claim, dossier))),
    ...events.map((event) => whole(recordsOfEvent(event, config.lang))),
  ];
}

type Found = Pick<
  Dossier,
  'articles' | 'quotes' | 'annotations' | 'terms' | 'mentionIndex' | 'mentionPrints'
>;

function pickFound(dossier: Dossier): Found {
  const { articles, quotes, annotations, terms, mentionIndex, mentionPrints } = dossier;
  return { articles, quotes, annotations, terms, mentionIndex, mentionPrints };
}

function articleSources({
  articles,
  quotes,
  annotations,
  terms,
  mentionIndex,
  mentionPrints,
}: Found): GroupSource[] {
  const quotesOf = Map.groupBy(quotes, ({ article }) => article);
  const names = new Map(terms.map(({ slug, term }) => [slug as string, term]));
  const notes = annotations.map((annotation) => JSON.stringify(annotation));
  return articles.map((article) => {
    const { slug } = article;
    const own = quotesOf.get(slug) ?? [];
    return {
      ...headOfArticle(article),
      print: printOf([
        article.print,
        mentionPrints.inArticle(slug),
        ...own.flatMap((quote) => [JSON.stringify(quote), names.get(quote.by ?? '')]),
        // Their places in the list are in the ids of those without one.
        ...notes.flatMap((note, place) => (note.includes(slug) ? [place, note] : [])),
      ]),
      read: () =>
        recordsOfArticle(article, { mentions: mentionIndex.inArticle(slug), quotes: own, annotations, terms })
          .records,
    };
  });
}

function whole({ records, ...head }: RecordGroup): GroupSource {
  return { ...head, print: printOf([JSON.stringify([head, records])]), read: () => records };
}
