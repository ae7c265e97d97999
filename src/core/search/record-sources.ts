import { QuickPrint } from '../annotate/quick-print.ts';
import { printOf } from '../print.ts';
import type { Dossier } from '../schema/dossier.ts';
import { noteText } from './note-text.ts';
import { notesByArticle, type PlacedNote } from './notes-by-article.ts';
import type { GroupSource } from './record.ts';
import { headOfArticle, recordsOfArticle } from './records-of-article.ts';
import {
  headOfClaim,
  headOfEvent,
  headOfTerm,
  recordsOfClaim,
  recordsOfEvent,
  recordsOfTerm,
} from './records-of-entries.ts';

/**
 * Everything in a dossier that search can find, in the order of `recordsOf`: each group with a print of all that its
 * records are made of, so that nothing need be read of a group that is as it was.
 */
export function recordSources(dossier: Dossier): GroupSource[] {
  const { config, articles, terms, claims, events, quotes, annotations, mentionIndex, mentionPrints } =
    dossier;
  const names = new Map<string, string>(terms.map(({ slug, term }) => [slug, term]));
  // Few dossiers have notes that link.
  let others: ReadonlyMap<string, string> | undefined;
  const titles = (): ReadonlyMap<string, string> =>
    (others ??= new Map([
      ...articles.map(({ slug, title }) => [slug, title] as const),
      ...claims.map(({ slug, question }) => [slug, question] as const),
      ...events.map(({ slug, title }) => [slug, title] as const),
    ]));
  const { lang } = config;
  return [
    ...articleSources(
      { articles, quotes, annotations, mentionIndex, mentionPrints },
      names,
      (slug) => names.get(slug) ?? titles().get(slug),
    ),
    ...terms.map((term) => ({
      ...headOfTerm(term, lang),
      print: printOf([term.print, lang]),
      read: () => recordsOfTerm(term),
    })),
    ...claims.map((claim) => ({
      ...headOfClaim(claim, lang),
      print: printOf([claim.print, lang, ...claim.positions.map(({ by }) => names.get(by))]),
      read: () => recordsOfClaim(claim, names),
    })),
    ...events.map((event) => ({
      ...headOfEvent(event, lang),
      print: printOf([event.print, lang]),
      read: () => recordsOfEvent(event),
    })),
  ];
}

/** What the sources hold on to: of a dossier much else is made when it is first asked for. */
type Found = Pick<Dossier, 'articles' | 'quotes' | 'annotations' | 'mentionIndex' | 'mentionPrints'>;

function articleSources(
  { articles, quotes, annotations, mentionIndex, mentionPrints }: Found,
  names: ReadonlyMap<string, string>,
  titleOf: (slug: string) => string | undefined,
): GroupSource[] {
  const quotesOf = Map.groupBy(quotes, ({ article }) => article);
  const notesOf = notesByArticle(annotations);
  return articles.map((article) => {
    const { slug } = article;
    const own = quotesOf.get(slug) ?? [];
    const notes = notesOf.get(slug) ?? NO_NOTES;
    return {
      ...headOfArticle(article),
      print: groupPrint(article.print, mentionPrints.inArticle(slug), [
        ...own.flatMap((quote) => [JSON.stringify(quote), names.get(quote.by ?? '')]),
        ...notes.flatMap(({ annotation, place }) => {
          const json = JSON.stringify(annotation);
          return [place, json, noteText(json, titleOf)];
        }),
      ]),
      read: () =>
        recordsOfArticle(article, {
          mentions: mentionIndex.inArticle(slug),
          quotes: own,
          notes,
          names,
          titleOf,
        }),
    };
  });
}

/** Of most articles nothing but its text and the mentions in it decides, of which a quick print is enough. */
function groupPrint(article: string, mentions: number, rest: Parameters<typeof printOf>[0]): string {
  const print = new QuickPrint();
  print.addText(article);
  print.addPrint(mentions);
  return rest.length === 0 ? print.toPrint() : printOf([print.toPrint(), ...rest]);
}

const NO_NOTES: readonly PlacedNote[] = [];
