import { printOf } from '../../core/print.ts';
import type { PageKind } from '../plan/page-kind.ts';
import { articlesByMonth, type MonthOfArticles } from '../view/articles-by-month.ts';
import { MOST_ON_A_PAGE } from '../view/long-list.ts';

interface Month {
  readonly of: MonthOfArticles;
  readonly months: readonly MonthOfArticles[];
}

/** The articles of each month, where one page cannot hold all articles. */
export const monthPages: PageKind<Month> = {
  template: 'articles/month/[month].astro',
  pages: ({ dossier, prints }) => {
    if (dossier.articles.length <= MOST_ON_A_PAGE) return [];
    const months = articlesByMonth(dossier.articles);
    const counts = printOf(months.map(({ name, articles }) => `${name} ${articles.length}`));
    return months.map((of) => ({
      params: { month: of.name },
      props: { of, months },
      inputs: () => ({
        frame: prints.frame,
        months: counts,
        articles: printOf(of.articles.map(({ slug }) => prints.card(slug))),
      }),
    }));
  },
};
