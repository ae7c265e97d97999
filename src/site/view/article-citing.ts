import type { Article } from '../../core/schema/dossier.ts';
import type { ArticleCiting } from '../../scripts/cite/citing-data.ts';
import type { Site } from '../site.ts';
import { absoluteAddress } from './absolute-address.ts';
import { sentencesOfArticle } from './sentences-of-article.ts';

/** What citing an article needs in the browser, besides what its page shows. */
export function articleCiting(
  article: Article,
  site: Pick<Site, 'dossier' | 'addresses' | 'work'>,
  citation: Pick<ArticleCiting, 'shape' | 'values' | 'templates'>,
): ArticleCiting {
  const { dossier, addresses } = site;
  const { config, history } = dossier;
  const present = history.get(article.slug)?.versions.at(-1);
  const version = present && absoluteAddress(addresses.version(article.slug, present.hash), config);
  return {
    title: article.title,
    lang: article.lang,
    address: absoluteAddress(addresses.article(article.slug), config),
    ...(version !== undefined && { version }),
    sentences: sentencesOfArticle(article),
    ...citation,
    work: site.work(article),
  };
}
