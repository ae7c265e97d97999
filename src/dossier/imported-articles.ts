import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Frontmatter, parseFrontmatter } from '../core/frontmatter.ts';
import type { Slug } from '../core/schema/brands.ts';

/** An article that is in the content folder already. */
export interface ImportedArticle {
  readonly slug: Slug;
  /** Path as the user would type it. */
  readonly file: string;
  readonly text: string;
  /** Undefined where it cannot be read. */
  readonly frontmatter: Frontmatter | undefined;
  /** Of the original it says it was made from. */
  readonly sha256: string | undefined;
  /** Path of that original below the content folder. */
  readonly sourceFile: string | undefined;
}

/** What the content folder holds; importing adds to it. */
export interface ImportedArticles {
  readonly bySha256: Map<string, ImportedArticle>;
  readonly bySourceFile: Map<string, ImportedArticle>;
  /** Slugs that no new article may have: those of articles and, as a `[[link]]` could mean either, of terms. */
  readonly takenSlugs: Set<string>;
}

const sourceSchema = z.looseObject({
  source: z.looseObject({ file: z.string().optional(), sha256: z.string().optional() }),
});

/** Finds the hash even where the frontmatter is broken: the article is somebody's work all the same. */
const HASH_LINE = /^\s*sha256:\s*["']?([0-9a-f]{64})\b/m;

/** Reads the articles of a content folder; none where there is no such folder. One that cannot be read is passed over. */
export async function readImportedArticles(contentDir: string): Promise<ImportedArticles> {
  const terms = await markdownNames(join(contentDir, 'glossary'));
  const articles: ImportedArticles = {
    bySha256: new Map(),
    bySourceFile: new Map(),
    takenSlugs: new Set(terms.map(slugOf)),
  };
  for (const name of await markdownNames(join(contentDir, 'articles'))) {
    articles.takenSlugs.add(slugOf(name));
    const file = join(contentDir, 'articles', name);
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text !== undefined) addArticle(importedArticle(slugOf(name), file, text), articles);
  }
  return articles;
}

/** Adds an article; where two were made from one original, the first counts. */
export function addArticle(
  article: ImportedArticle,
  { bySha256, bySourceFile, takenSlugs }: ImportedArticles,
): void {
  const { slug, sha256, sourceFile } = article;
  takenSlugs.add(slug);
  if (sha256 !== undefined && !bySha256.has(sha256)) bySha256.set(sha256, article);
  if (sourceFile !== undefined && !bySourceFile.has(sourceFile)) bySourceFile.set(sourceFile, article);
}

/** Takes the text of an article apart as far as importing needs it. */
export function importedArticle(slug: Slug, file: string, text: string): ImportedArticle {
  const parsed = parseFrontmatter(text, file);
  const frontmatter = 'code' in parsed ? undefined : parsed;
  const source = sourceSchema.safeParse(frontmatter?.data).data?.source;
  return {
    slug,
    file,
    text,
    frontmatter,
    sha256: frontmatter ? source?.sha256 : HASH_LINE.exec(text)?.[1],
    sourceFile: source?.file,
  };
}

async function markdownNames(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.md') && !name.startsWith('.')).sort();
}

function slugOf(name: string): Slug {
  return name.slice(0, -'.md'.length) as Slug;
}
