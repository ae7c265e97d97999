import type { Ledger } from '../core/passage/ledger.ts';
import { printOf } from '../core/print.ts';
import type { Place, Problem } from '../core/problem.ts';
import { annotationSchema, type Annotation } from '../core/schema/annotation.ts';
import type { Slug } from '../core/schema/brands.ts';
import { configSchema } from '../core/schema/config.ts';
import type { Content, EditorialText } from '../core/schema/dossier.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { assembleContent } from './assemble-content.ts';
import { type ContentFolder, listFiles } from './content-folder.ts';
import { anchorContent, type AnchoredContent, type CitationUpdate } from './anchor-content.ts';
import { codePrint } from './code-print.ts';
import { contentPrints } from './content-prints.ts';
import { checkStyle } from './check-style.ts';
import { type LoadCache, loadCache } from './load-cache.ts';
import { CONFIG_FILE, readConfig, type ReadConfig } from './read-config.ts';
import type { ReadEntry } from './entries/read-entry.ts';
import { type EntryFolder, ENTRY_SCHEMAS } from './entries/entry-schemas.ts';
import { type LoadHelper, loadHelper } from './load-thread/load-helper.ts';
import { READING } from './reading-programs.ts';
import { readEntries } from './read-entries.ts';
import { readJsonList } from './read-json.ts';
import { type ReadingMemory, readingMemory } from './reading-memory.ts';
import { readPublished } from './read-published.ts';
import { readReferences } from './read-references.ts';

/** Hears of every Markdown file that was read: how many are done, of how many. */
export type OnFile = (done: number, total: number) => void;

/** A content folder, read. */
export interface ReadContent {
  readonly content: Content;
  readonly problems: readonly Problem[];
  /** Where a field of dossier.yaml stands. */
  readonly placeOf: (field: readonly PropertyKey[]) => Place;
  /** What a build of this content changes in the ledger of citations, if anything. */
  readonly update?: CitationUpdate;
}

interface ReadOptions {
  readonly onFile?: OnFile | undefined;
  /** Day on which what is new is first published, `2026-11-21`. */
  readonly day: string;
  /** What earlier builds read; none where nothing is said. */
  readonly cache?: LoadCache | undefined;
  /** What this process read before; nothing where nothing is said. */
  readonly memory?: ReadingMemory | undefined;
  /** Who reads beside this thread; nobody where nothing is said. */
  readonly helper?: LoadHelper | undefined;
}

/**
 * Reads the whole content folder, and finds its passages in the ledger of citations. What has a mistake is left out and
 * reported; the rest goes on.
 */
export async function readContent(
  folder: ContentFolder,
  {
    onFile,
    day,
    cache = loadCache(undefined, folder),
    memory = readingMemory(),
    helper = loadHelper(),
  }: ReadOptions,
): Promise<ReadContent> {
  // All is read side by side, the largest first.
  const [pack, published, config, names, references, annotations] = await Promise.all([
    cache.pack('entries'),
    memory.published ?? readPublished(folder, cache, memory.ahead),
    readConfig(folder),
    listEntries(folder),
    readReferences(folder),
    readAnnotations(folder),
  ]);
  memory.published = published;
  const settings = config.config ?? configSchema.parse({ title: 'Dossier' });
  const reading = { pack, memory, helper, onFile: counter(Object.values(names).flat().length, onFile) };
  const read = <Subfolder extends EntryFolder>(subfolder: Subfolder) =>
    readEntries(folder, subfolder, names[subfolder], reading);
  const articles = await read('articles');
  const terms = await read('glossary');
  const claims = await read('claims');
  const events = await read('events');
  const parts = {
    config: settings,
    introduction: textOf(config, 'introduction'),
    about: textOf(config, 'about'),
    articles: articles.entries,
    terms: terms.entries,
    claims: claims.entries,
    events: events.entries,
    references: references.items,
    annotations: annotations.items,
    history: new Map(),
  };
  const { ledger } = published.ledger;
  const content = assembleContent(parts, ledger && isPublishedIn(ledger));
  const unread = unreadArticles(names.articles, articles.entries);
  const anchored: AnchoredContent = ledger
    ? await anchorContent(folder, content, ledger, { unread, day, anchors: published.anchors })
    : { content, problems: [] };
  const all = [config, articles, terms, claims, events, references, annotations, published.ledger, anchored];
  const whole = { file: folder.display(CONFIG_FILE) };
  const style = await checkStyle(folder, config);
  return {
    content: { ...anchored.content, prints: contentPrints(anchored.content, anchored.wholeSince) },
    problems: [...all.flatMap((part) => [...part.problems]), ...style],
    placeOf: config.placeOf ?? (() => whole),
    ...(anchored.update && { update: anchored.update }),
  };
}

/** Whether an id was ever that of a passage of an article. */
function isPublishedIn(ledger: Ledger): (article: string, id: string) => boolean {
  return (article, id) => ledger.get(article as Slug)?.entries.some((entry) => entry.id === id) ?? false;
}

async function listEntries(folder: ContentFolder): Promise<Record<EntryFolder, readonly string[]>> {
  const [articles, glossary, claims, events] = await Promise.all(
    Object.keys(ENTRY_SCHEMAS).map((name) => listFiles(folder, name, '.md')),
  );
  return { articles: articles ?? [], glossary: glossary ?? [], claims: claims ?? [], events: events ?? [] };
}

/** Articles that are there but have a mistake. */
function unreadArticles(names: readonly string[], read: readonly ReadEntry<object>[]): ReadonlySet<string> {
  if (names.length === read.length) return new Set();
  const slugs = new Set<string>(read.map(({ slug }) => slug));
  return new Set(names.map((name) => name.replace(/\.md$/, '')).filter((slug) => !slugs.has(slug)));
}

function counter(total: number, onFile?: OnFile): () => void {
  let done = 0;
  return () => onFile?.(++done, total);
}

/** A Markdown text of dossier.yaml, read; it starts on the line below its key. */
function textOf({ config, placeOf }: ReadConfig, field: 'introduction' | 'about'): EditorialText | undefined {
  const markdown = config?.[field];
  if (markdown === undefined) return undefined;
  const { file = CONFIG_FILE, line = 1 } = placeOf?.([field]) ?? {};
  const print = printOf([codePrint(READING), markdown, line]);
  return { file, print, body: parseBody(markdown, { file, firstLine: line + 1 }) };
}

async function readAnnotations(folder: ContentFolder): Promise<{ items: Annotation[]; problems: Problem[] }> {
  const names = await listFiles(folder, 'annotations', '.json');
  const lists = await Promise.all(
    names.map((name) => {
      const path = `annotations/${name}`;
      return readJsonList(folder.resolve(path), folder.display(path), annotationSchema, ['items']);
    }),
  );
  return { items: lists.flatMap((list) => list.items), problems: lists.flatMap((list) => list.problems) };
}
