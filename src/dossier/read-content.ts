import { checkRedirects } from '../core/check/check-redirects.ts';
import { checkSlugs } from '../core/check/check-slugs.ts';
import type { Problem } from '../core/problem.ts';
import { annotationSchema, type Annotation } from '../core/schema/annotation.ts';
import { articleSchema } from '../core/schema/article.ts';
import { claimSchema } from '../core/schema/claim.ts';
import { configSchema } from '../core/schema/config.ts';
import type { Article, Content, Term } from '../core/schema/dossier.ts';
import { edtfRange } from '../core/schema/edtf.ts';
import { eventSchema } from '../core/schema/event.ts';
import { referenceSchema, type Reference } from '../core/schema/reference.ts';
import { termSchema } from '../core/schema/term.ts';
import { type ContentFolder, listFiles } from './content-folder.ts';
import { checkStyle } from './check-style.ts';
import { CONFIG_FILE, readConfig } from './read-config.ts';
import { readEntries, type Entry } from './read-entries.ts';
import { readJsonList } from './read-json.ts';

/** Reads the whole content folder. What has a mistake is left out and reported; the rest goes on. */
export async function readContent(
  folder: ContentFolder,
): Promise<{ readonly content: Content; readonly problems: readonly Problem[] }> {
  const config = await readConfig(folder);
  const settings = config.config ?? configSchema.parse({ title: 'Dossier' });
  const articles = await readEntries(folder, 'articles', articleSchema);
  const terms = await readEntries(folder, 'glossary', termSchema);
  const claims = await readEntries(folder, 'claims', claimSchema);
  const events = await readEntries(folder, 'events', eventSchema);
  const references = await readReferences(folder);
  const annotations = await readAnnotations(folder);
  const content: Content = {
    config: settings,
    articles: articles.entries.map((entry) => toArticle(entry, settings.lang)).sort(byDate),
    terms: terms.entries.map(toTerm),
    claims: claims.entries.map(flatten),
    events: events.entries.map(flatten).sort(byDate),
    references: references.items,
    annotations: annotations.items,
  };
  const parts = [config, articles, terms, claims, events, references, annotations];
  const whole = { file: folder.display(CONFIG_FILE) };
  const names = [
    ...checkSlugs(content),
    ...checkRedirects(content, (old) => config.placeOf?.(['redirects', old]) ?? whole),
  ];
  const style = await checkStyle(folder, config);
  return { content, problems: [...parts.flatMap((part) => [...part.problems]), ...names, ...style] };
}

function flatten<Meta>(entry: Entry<Meta>): Meta & Omit<Entry<Meta>, 'meta'> {
  const { meta, ...rest } = entry;
  return { ...meta, ...rest };
}

function toArticle(
  entry: Entry<Omit<Article, 'slug' | 'file' | 'body' | 'lang'> & { lang?: string | undefined }>,
  lang: string,
): Article {
  const article = flatten(entry);
  return { ...article, lang: article.lang ?? lang };
}

function toTerm(entry: Entry<Omit<Term, 'slug' | 'file' | 'body' | 'preview'>>): Term {
  const preview = entry.body.passages.find((passage) => passage.kind === 'paragraph')?.text ?? '';
  return { ...flatten(entry), preview };
}

/** Earliest first; what may begin at any time comes last; then by slug, so that the order never depends on the disk. */
function byDate(a: { date: string; slug: string }, b: { date: string; slug: string }): number {
  const start = (date: string): number => finite(edtfRange(date)?.min);
  return start(a.date) - start(b.date) || (a.slug < b.slug ? -1 : 1);
}

function finite(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) ? value : Number.MAX_SAFE_INTEGER;
}

async function readReferences(folder: ContentFolder): Promise<{ items: Reference[]; problems: Problem[] }> {
  const names = await listFiles(folder, '', 'references.json');
  if (!names.includes('references.json')) return { items: [], problems: [] };
  return readJsonList(folder.resolve('references.json'), folder.display('references.json'), referenceSchema);
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
