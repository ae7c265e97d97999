import type { BegunAnnotation } from '../../core/annotate/annotate.ts';
import type { LinkToRead } from '../../core/annotate/article-to-read.ts';
import type { StoredMemory } from '../../core/annotate/stored-memory.ts';
import type { Article, Term } from '../../core/schema/dossier.ts';
import type { BodySource } from '../entries/body-source.ts';
import { bodySourceOf } from '../entries/late-entry.ts';
import { gather } from '../thread/gather.ts';
import { type Elsewhere, shareWork } from '../thread/share-work.ts';
import type { LoadHelper } from './load-helper.ts';
import type { ArticleSource, GlossaryTerm, LoadThread } from './messages.ts';

/** An annotation that was begun, and of what. */
interface Annotating extends BegunAnnotation {
  readonly articles: readonly Article[];
  readonly terms: readonly Term[];
  /** Print of the programs that annotate. */
  readonly program: string;
}

/** Articles to annotate from which a thread is worth its start, and the glossary worth compiling twice. */
const MANY_ARTICLES = 400;

/** What is to be found in each of the articles: some is known, and of much that is not the helper reads a half. */
export async function annotateArticles(
  annotating: Annotating,
  helper: LoadHelper,
): Promise<readonly StoredMemory[]> {
  const { articles, reader, linksOf } = annotating;
  const memories: StoredMemory[] = [];
  const toRead: ToRead[] = [];
  for (const [place, article] of articles.entries()) {
    const links = linksOf(article);
    const known = reader.known(article, links);
    if (known) memories[place] = known;
    else toRead.push({ place, article, links });
  }
  const take = ({ place, links }: ToRead, bytes: Uint8Array): void => {
    memories[place] = reader.take(bytes, links);
  };
  const helps =
    toRead.length < MANY_ARTICLES ? undefined : askedOf(helper.thread(), annotating, toRead, take);
  await shareWork({
    count: toRead.length,
    here: (index) => {
      const one = toRead[index];
      if (one) take(one, reader.read(one.article, one.links));
    },
    elsewhere: () => helps,
  });
  return memories;
}

interface ToRead {
  readonly place: number;
  readonly article: Article;
  readonly links: readonly LinkToRead[];
}

/** Has articles annotated by a thread, which is given the glossary first. */
function askedOf(
  thread: LoadThread | undefined,
  { terms, program }: Annotating,
  toRead: readonly ToRead[],
  take: (one: ToRead, bytes: Uint8Array) => void,
): Elsewhere | undefined {
  if (!thread) return undefined;
  const ready = thread.ask({ glossary: terms.map(glossaryTerm), program }).catch(() => undefined);
  return async (from, to) => {
    const group = toRead.slice(from, to);
    const sources = group.map(({ article }) => bodySourceOf(article));
    const records = gather(sources.map((source) => source?.record ?? NOTHING));
    const articles = group.map((one, index) =>
      sourceOf(one, { ...sources[index], record: records[index] ?? NOTHING }),
    );
    if (sources.includes(undefined)) return false;
    const transfer = records.slice(0, 1).map(({ buffer }) => buffer);
    const [isReady, answer] = await Promise.all([ready, thread.ask({ articles }, transfer)]);
    if (!isReady || !answer || !('memories' in answer) || answer.memories.length < group.length) return false;
    for (const [index, one] of group.entries()) {
      const bytes = answer.memories[index];
      if (bytes) take(one, bytes);
    }
    return true;
  };
}

const NOTHING = new Uint8Array();

function sourceOf({ article, links }: ToRead, body: BodySource): ArticleSource {
  const { slug, file, print, lang, date } = article;
  return {
    ...{ slug, file, print, lang, date, body },
    links: links.map((link) => ({ ...link, term: link.term?.slug })),
  };
}

function glossaryTerm(whole: Term): GlossaryTerm {
  const { slug, term, type, aliases, match, compounds, validity, roles, related } = whole;
  return { slug, term, type, aliases, match, compounds, validity, roles, related };
}
