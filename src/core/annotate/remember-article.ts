import type { Article } from '../schema/dossier.ts';
import type { ArticleMemory } from './article-memory.ts';
import { articleMentions } from './article-mentions.ts';
import type { Glossary } from './glossary.ts';
import { LookupWords } from './lookup-words.ts';
import type { ResolvedLink } from './resolve-explicit-links.ts';
import { RunningWords } from './running-words.ts';
import { scanPassage } from './scan-passage.ts';
import { fingerprint } from './shared-copy.ts';

/** Annotates one article, given where its explicit links lead. */
export type RememberArticle = (article: Article, links: readonly ResolvedLink[]) => ArticleMemory;

/**
 * Prepares the annotation of articles, which is done only of those that changed, or of which the glossary says something
 * else than before.
 * @param previous what was found before; it is used as far as it holds still
 */
export function articleReader(
  glossary: Glossary,
  previous: (article: Article) => ArticleMemory | undefined,
): RememberArticle {
  const { matcher } = glossary;
  const lookup = new LookupWords(matcher.vocabulary);
  const running = new RunningWords(matcher.vocabulary);
  return (article, links) => {
    const linked = links.map(({ target }) => (target.kind === 'term' ? target.term.slug : undefined));
    const before = previous(article);
    if (before?.print === article.print && before.glossary === glossary.printFor(before.words, linked))
      return before;
    const scans = article.body.passages.map((passage) => scanPassage(passage, matcher.vocabulary));
    const words = lookup.of(scans);
    const counted = scans.filter((_, index) => article.body.passages[index]?.kind !== 'code');
    return {
      print: article.print,
      glossary: glossary.printFor(words, linked),
      words,
      ...articleMentions(article, scans, glossary, links),
      fingerprint: fingerprint(
        counted.map((scan) => running.read(scan)),
        matcher.vocabulary,
      ),
    };
  };
}
