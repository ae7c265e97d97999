import type { Slug } from '../schema/brands.ts';
import type { ArticleMemory } from './article-memory.ts';
import { articleMentions } from './article-mentions.ts';
import type { ArticleToRead, LinkToRead } from './article-to-read.ts';
import { type CheckedGlossary, checkedLine } from './checked-glossary.ts';
import { memoryBytes } from './memory-bytes.ts';
import type { Glossary } from './glossary.ts';
import { LookupWords } from './lookup-words.ts';
import { RunningWords } from './running-words.ts';
import { scanPassage } from './scan-passage.ts';
import { fingerprint } from './fingerprint.ts';
import { StoredMemory } from './stored-memory.ts';

/** What was found in articles before. */
export interface PreviousArticles {
  readonly article: (slug: Slug) => StoredMemory | undefined;
  readonly checked?: CheckedGlossary | undefined;
  /** Found by this process. */
  readonly settled?: SettledArticles | undefined;
  /** A print of the programs that annotate, a single line, where what is found is kept. */
  readonly program?: string;
}

/** What holds of articles that this process looked at, by a glossary of this print: of one that is the very same nothing is read. */
export interface SettledArticles {
  readonly glossary: string;
  /** By their slugs: of each what was found last. */
  readonly articles: Map<Slug, Settled>;
}

interface Settled {
  readonly article: object;
  readonly memory: StoredMemory;
  /** The terms that its links lead to. */
  readonly linked: string;
}

/** Annotates articles one by one, each given where its explicit links lead. */
export interface ArticleReader {
  /** What was found in an article before, where that holds still. */
  readonly known: (
    article: Pick<ArticleToRead, 'slug' | 'print'>,
    links: readonly LinkToRead[],
  ) => StoredMemory | undefined;
  /** What is to be found in an article, as bytes for {@link ArticleReader.take}. */
  readonly read: (article: ArticleToRead, links: readonly LinkToRead[]) => Uint8Array;
  /** Takes what was read of an article, by this reader or by another of the same glossary. */
  readonly take: (bytes: Uint8Array, links: readonly LinkToRead[]) => StoredMemory;
  /** What was found to hold of the articles that were annotated so far. */
  readonly checked: CheckedGlossary;
  readonly settled: SettledArticles;
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
  const settled: SettledArticles =
    previous.settled?.glossary === print ? previous.settled : { glossary: print, articles: new Map() };
  return {
    checked: { print, lines },
    settled,
    known: (article, links) => {
      const linked = slugsOf(links);
      const last = settled.articles.get(article.slug);
      if (last?.article === article && last.linked === linked.join(' ')) return last.memory;
      const before = previous.article(article.slug);
      const basis = before?.basis();
      if (!before || basis?.print !== article.print) return undefined;
      const line = checkedLine(basis, linked);
      if (!known.has(line) && basis.glossary !== glossary.printFor(before.words, linked)) return undefined;
      lines.add(line);
      settled.articles.set(article.slug, { article, memory: before, linked: linked.join(' ') });
      return before;
    },
    read: (article, links) => memoryBytes(find(article, links), previous.program ?? ''),
    take: (bytes, links) => {
      const memory = new StoredMemory(bytes);
      lines.add(checkedLine(memory.basis(), slugsOf(links)));
      return memory;
    },
  };

  function find(article: ArticleToRead, links: readonly LinkToRead[]): ArticleMemory {
    const { passages } = article.body;
    const scans = passages.map((passage) => scanPassage(passage, matcher.vocabulary));
    const words = lookup.of(scans);
    const counted = scans.filter((_, index) => passages[index]?.kind !== 'code');
    return {
      print: article.print,
      glossary: glossary.printFor(words, slugsOf(links)),
      words,
      ...articleMentions(article, scans, glossary, links),
      fingerprint: fingerprint(
        counted.map((scan) => running.read(scan)),
        matcher.vocabulary,
      ),
    };
  }
}

/** The term of each link, in their order; nothing for one that leads elsewhere. */
function slugsOf(links: readonly LinkToRead[]): readonly (Slug | undefined)[] {
  return links.map(({ term }) => term?.slug);
}
