import type { Ledger } from '../core/passage/ledger.ts';
import type { Place, Problem } from '../core/problem.ts';
import { annotationSchema, type Annotation } from '../core/schema/annotation.ts';
import { articleSchema } from '../core/schema/article.ts';
import { claimSchema } from '../core/schema/claim.ts';
import { configSchema } from '../core/schema/config.ts';
import type { Content, EditorialText } from '../core/schema/dossier.ts';
import { eventSchema } from '../core/schema/event.ts';
import { termSchema } from '../core/schema/term.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { assembleContent } from './assemble-content.ts';
import { type ContentFolder, listFiles } from './content-folder.ts';
import { anchorContent, type AnchoredContent, type CitationUpdate } from './anchor-content.ts';
import { checkStyle } from './check-style.ts';
import { CONFIG_FILE, readConfig, type ReadConfig } from './read-config.ts';
import { readEntries } from './read-entries.ts';
import { readJsonList } from './read-json.ts';
import { readLedger } from './read-ledger.ts';
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
}

/**
 * Reads the whole content folder, and finds its passages in the ledger of citations. What has a mistake is left out and
 * reported; the rest goes on.
 */
export async function readContent(folder: ContentFolder, { onFile, day }: ReadOptions): Promise<ReadContent> {
  const config = await readConfig(folder);
  const settings = config.config ?? configSchema.parse({ title: 'Dossier' });
  const count = await counter(folder, onFile);
  const articles = await readEntries(folder, 'articles', articleSchema, count);
  const terms = await readEntries(folder, 'glossary', termSchema, count);
  const claims = await readEntries(folder, 'claims', claimSchema, count);
  const events = await readEntries(folder, 'events', eventSchema, count);
  const references = await readReferences(folder);
  const annotations = await readAnnotations(folder);
  const published = await readLedger(folder);
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
  const { ledger } = published;
  const content = assembleContent(parts, ledger && isPublishedIn(ledger));
  const unread = await unreadArticles(folder, articles.entries);
  const anchored: AnchoredContent = ledger
    ? await anchorContent(folder, content, ledger, { unread, day })
    : { content, problems: [] };
  const read = [config, articles, terms, claims, events, references, annotations, published, anchored];
  const whole = { file: folder.display(CONFIG_FILE) };
  const style = await checkStyle(folder, config);
  return {
    content: anchored.content,
    problems: [...read.flatMap((part) => [...part.problems]), ...style],
    placeOf: config.placeOf ?? (() => whole),
    ...(anchored.update && { update: anchored.update }),
  };
}

/** Whether an id was ever that of a passage of an article. */
function isPublishedIn(ledger: Ledger): (article: string, id: string) => boolean {
  const ids = new Map<string, ReadonlySet<string>>(
    [...ledger].map(([slug, { entries }]) => [slug, new Set(entries.map(({ id }) => id))]),
  );
  return (article, id) => ids.get(article)?.has(id) ?? false;
}

/** Articles that are there but have a mistake. */
async function unreadArticles(
  folder: ContentFolder,
  read: readonly { readonly slug: string }[],
): Promise<ReadonlySet<string>> {
  const slugs = new Set(read.map(({ slug }) => slug));
  const files = await listFiles(folder, 'articles', '.md');
  return new Set(files.map((name) => name.replace(/\.md$/, '')).filter((slug) => !slugs.has(slug)));
}

async function counter(folder: ContentFolder, onFile?: OnFile): Promise<() => void> {
  const folders = ['articles', 'glossary', 'claims', 'events'];
  const lists = await Promise.all(folders.map((name) => listFiles(folder, name, '.md')));
  const total = lists.flat().length;
  let done = 0;
  return () => onFile?.(++done, total);
}

/** A Markdown text of dossier.yaml, read; it starts on the line below its key. */
function textOf({ config, placeOf }: ReadConfig, field: 'introduction' | 'about'): EditorialText | undefined {
  const markdown = config?.[field];
  if (markdown === undefined) return undefined;
  const { file = CONFIG_FILE, line = 1 } = placeOf?.([field]) ?? {};
  return { file, body: parseBody(markdown, { file, firstLine: line + 1 }) };
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
