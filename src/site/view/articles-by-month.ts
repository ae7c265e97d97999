import type { Edtf } from '../../core/schema/brands.ts';
import type { Article } from '../../core/schema/dossier.ts';
import { onceFor } from './once-for.ts';
import { monthOf } from './month-of.ts';

/** The articles of one month. */
export interface MonthOfArticles {
  /** Undefined for articles without a beginning in time. */
  readonly month: Edtf | undefined;
  /** Its name in addresses: `2016-12`, `undated`. */
  readonly name: string;
  readonly articles: readonly Article[];
}

/** Articles by the month they begin in, in the order they are in. */
export function articlesByMonth(articles: readonly Article[]): readonly MonthOfArticles[] {
  return byMonth(articles);
}

/** Several pages ask for them. */
const byMonth = onceFor((articles: readonly Article[]): readonly MonthOfArticles[] =>
  [...Map.groupBy(articles, ({ date }) => monthOf(date))].map(([month, members]) => ({
    month,
    name: month ?? 'undated',
    articles: members,
  })),
);
