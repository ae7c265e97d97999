import type { ArticleMemory } from '../../../src/core/annotate/article-memory.ts';

/** What is remembered of an article, field by field, so that it can be compared whatever form it is kept in. */
export function plainMemory(memory: ArticleMemory | undefined): ArticleMemory | undefined {
  if (!memory) return undefined;
  const { print, glossary, words, terms, texts, mentions, prints, problems, fingerprint } = memory;
  const { mentionsPrint, countsPrint } = memory;
  return {
    ...{ print, glossary, words, terms, texts, mentions, prints, problems, fingerprint },
    ...{ mentionsPrint, countsPrint },
  };
}
