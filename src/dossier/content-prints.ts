import { QuickPrint } from '../core/annotate/quick-print.ts';
import type { ArticleHistory } from '../core/passage/history.ts';
import { printOf } from '../core/print.ts';
import type { Slug } from '../core/schema/brands.ts';
import type { Content, ContentPrints } from '../core/schema/dossier.ts';

/** A content whose parts are not final yet. */
export type Unprinted = Omit<Content, 'prints'>;

/** Day since which an article says what it says, if it never said anything else. */
export type WholeSince = (slug: Slug) => string | undefined;

/** The prints of a content that is complete but for them; that of a history is made when it is asked for. */
export function contentPrints(content: Unprinted, wholeSince: WholeSince = () => undefined): ContentPrints {
  const { config, references, annotations, history, articles } = content;
  const prints = new Map<Slug, string>(articles.map(({ slug, print }) => [slug, print]));
  return {
    config: printOf([JSON.stringify(config)]),
    references: printOf([JSON.stringify(references)]),
    annotations: printOf([JSON.stringify(annotations)]),
    historyOf: (slug) => {
      const article = prints.get(slug);
      const since = wholeSince(slug) ?? onlyDay(history.get(slug));
      // Of an article that was never changed the history says what the article says, and since when.
      if (article === undefined || since === undefined) return printOf([JSON.stringify(history.get(slug))]);
      const print = new QuickPrint();
      for (const text of [article, since]) print.addText(text);
      return print.toPrint();
    },
  };
}

function onlyDay(history: ArticleHistory | undefined): string | undefined {
  const [only, ...others] = history?.versions ?? [];
  return others.length > 0 || history?.gone.length !== 0 || only?.last !== undefined
    ? undefined
    : only?.first;
}
