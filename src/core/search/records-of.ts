import type { Dossier } from '../schema/dossier.ts';
import type { RecordGroup } from './record.ts';
import { recordsOfArticle } from './records-of-article.ts';
import { recordsOfClaim, recordsOfEvent, recordsOfTerm } from './records-of-entries.ts';

/** Everything in a dossier that search can find: the articles in order of date, then terms, claims and events. */
export function recordsOf(dossier: Dossier): RecordGroup[] {
  const mentions = Map.groupBy(dossier.mentions, ({ article }) => article);
  const quotes = Map.groupBy(dossier.quotes, ({ article }) => article);
  return [
    ...dossier.articles.map((article) =>
      recordsOfArticle(article, {
        mentions: mentions.get(article.slug) ?? [],
        quotes: quotes.get(article.slug) ?? [],
        annotations: dossier.annotations,
        terms: dossier.terms,
      }),
    ),
    ...dossier.terms.map((term) => recordsOfTerm(term, dossier.config.lang)),
    ...dossier.claims.map((claim) => recordsOfClaim(claim, dossier)),
    ...dossier.events.map((event) => recordsOfEvent(event, dossier.config.lang)),
  ];
}
