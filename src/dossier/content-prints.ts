import type { ArticleHistory } from '../core/passage/history.ts';
import { printOf } from '../core/print.ts';
import type { Slug } from '../core/schema/brands.ts';
import type { Content, ContentPrints } from '../core/schema/dossier.ts';

/** The prints of a content that is complete but for them; that of a history is made when it is asked for. */
export function contentPrints(content: Omit<Content, 'prints'>): ContentPrints {
  const { config, references, annotations, history, articles } = content;
  const prints = new Map<Slug, string>(articles.map(({ slug, print }) => [slug, print]));
  return {
    config: printOf([JSON.stringify(config)]),
    references: printOf([JSON.stringify(references)]),
    annotations: printOf([JSON.stringify(annotations)]),
    historyOf: (slug) => printOfHistory(history.get(slug), prints.get(slug)),
  };
}

/** Of an article that was never changed the history says what the article says, and since when. */
function printOfHistory(history: ArticleHistory | undefined, article: string | undefined): string {
  const [only, ...others] = history?.versions ?? [];
  if (!history || !only || !article || others.length > 0 || history.gone.length > 0)
    return printOf([JSON.stringify(history)]);
  return printOf([article, only.hash, only.first, only.last]);
}
