import type { PublishedArticle } from './published-article.ts';
import { versionHash } from './version-hash.ts';

const known = new WeakMap<PublishedArticle, string>();

/** The hash of the state of an article. Its words are read for it once: of most articles nothing else is asked. */
export function versionOf(article: PublishedArticle): string {
  const found = known.get(article) ?? versionHash(article.passages.map(({ text }) => text));
  known.set(article, found);
  return found;
}
