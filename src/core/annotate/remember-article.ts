import type { Slug } from '../schema/brands.ts';
import type { Article } from '../schema/dossier.ts';
import type { ArticleMemory } from './article-memory.ts';
import { articleMentions } from './article-mentions.ts';
import { type CheckedGlossary, checkedLine } from './checked-glossary.ts';
import { memoryBytes } from './memory-bytes.ts';
import type { Glossary } from './glossary.ts';
import { LookupWords } from './lookup-words.ts';
import type { ResolvedLink } from './resolve-explicit-links.ts';
import { RunningWords } from './running-words.ts';
import { scanPassage } from './scan-passage.ts';
import { fingerprint } from './shared-copy.ts';
import { StoredMemory } from './stored-memory.ts';

/** What was found in articles before. */
export interface PreviousArticles {
  readonly article: (slug: Slug) => StoredMemory | undefined;
  readonly checked?: CheckedGlossary | undefined;
  /** A print of the programs that annotate, a single line, where what is found is kept. */
  readonly program?: string;
}

interface ArticleReader {
  /** Annotates one article, given where its explicit links lead. */
  readonly remember: (article: Article, links: readonly ResolvedLink[]) => StoredMemory;
  /** What was found to hold of the articles that were annotated so far. */
  readonly checked: CheckedGlossary;
}

const NO_LINES: ReadonlySet<string> = new Set();

/**
 * Prepares the annotation of articles, which is done only of those that changed, or of which the glossary says something
 * else than before.
 * @param previous what was found before; it is used as far as it holds still
 */
export function articleReader(glossary: Glossary, previous: PreviousArticles): ArticleReader {
  const { matcher, print } = glossary;
  const lookup = new LookupWords(matcher.vocabulary);
  const running = new RunningWords(matcher.vocabulary);
  const known = previous.checked?.print === print ? previous.checked.lines : NO_LINES;
  const lines = new Set<string>();
  return {
    checked: { print, lines },
    remember: (article, links) => {
      const linked = links.map(({ target }) => (target.kind === 'term' ? target.term.slug : undefined));
      const before = previous.article(article.slug);
      const basis = before?.basis();
      if (before && basis?.print === article.print) {
        const line = checkedLine(basis, linked);
        if (known.has(line) || basis.glossary === glossary.printFor(before.words, linked)) {
          lines.add(line);
          return before;
        }
      }
      const found = read(article, links, linked);
      lines.add(checkedLine(found, linked));
      return new StoredMemory(memoryBytes(found, previous.program ?? ''));
    },
  };

  function read(
    article: Article,
    links: readonly ResolvedLink[],
    linked: readonly (Slug | undefined)[],
  ): ArticleMemory {
    const { passages } = article.body;
    const scans = passages.map((passage) => scanPassage(passage, matcher.vocabulary));
    const words = lookup.of(scans);
    const counted = scans.filter((_, index) => passages[index]?.kind !== 'code');
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
  }
}
