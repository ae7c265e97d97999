import { basename, extname, join, posix } from 'node:path';
import { type AddedFields, writeArticle } from '../core/convert/write-article.ts';
import { problem, type Problem } from '../core/problem.ts';
import type { Slug } from '../core/schema/brands.ts';
import { slugify, uniqueSlug } from '../core/slug.ts';
import { ensureConfig } from './ensure-config.ts';
import { fileProblem } from './file-problem.ts';
import type { ImportOptions } from './import-options.ts';
import {
  addArticle,
  type ImportedArticle,
  importedArticle,
  type ImportedArticles,
} from './imported-articles.ts';
import { placeSource, type SourcePlace, stateOf } from './place-source.ts';
import { type ReadOriginal, readOriginal } from './read-original.ts';
import { ADDED_FIELDS, isSameArticle } from './same-article.ts';
import { GENERATOR } from './version.ts';
import { writeAtomically } from './write-atomically.ts';

export interface ArticleOutcome {
  readonly slug: Slug;
  /** Path of the article as the user would type it. */
  readonly file: string;
  /** Path of the original as the user typed it. */
  readonly source: string;
  readonly status: 'created' | 'unchanged' | 'replaced';
}

export interface ImportOutcome {
  readonly article?: ArticleOutcome;
  readonly problems: readonly Problem[];
}

/**
 * Imports one original. Nothing is written where the article is there already, and nothing is written over that was
 * edited unless `force` is given. `outlet`, `lang` and `rights` go into new articles; into one that is there only by
 * force, and what it has stays where they are not given. What the file system refuses becomes a Problem.
 */
export async function importOriginal(
  path: string,
  options: ImportOptions,
  articles: ImportedArticles,
): Promise<ImportOutcome> {
  const original = await readOriginal(path, options.timezone);
  if ('code' in original) return { problems: [original] };
  const earlier = articles.bySha256.get(original.sha256);
  try {
    return await (earlier
      ? importAgain(original, earlier, options, articles)
      : importNew(original, options, articles));
  } catch (error) {
    return { problems: [fileProblem(error, join(options.contentDir, 'sources'), 'read')] };
  }
}

async function importNew(
  original: ReadOriginal,
  options: ImportOptions,
  articles: ImportedArticles,
): Promise<ImportOutcome> {
  const { path, bytes, sha256, conversion } = original;
  const { contentDir, force } = options;
  const wanted = slugify(conversion.article.title, basename(path, extname(path)));
  const place = await placeSource(path, bytes, sha256, contentDir);
  if ('code' in place) return { problems: [place] };

  const namesake = place.occupied === undefined ? undefined : articles.bySourceFile.get(place.occupied);
  if (place.occupied !== undefined && namesake && isVersionOf(namesake, wanted)) {
    if (force) return replace(original, namesake, { file: place.occupied, there: false }, options, articles);
    const message = `${place.occupied} was imported before, as ${namesake.file}, with other content.`;
    return { problems: [problem('source-changed', { file: path }, message)] };
  }

  const slug = uniqueSlug(wanted, articles.takenSlugs);
  const file = join(contentDir, 'articles', `${slug}.md`);
  const text = articleText(original, place.file, addedBy(options));
  const failure = await write(original, place, { file, text }, options);
  if (failure) return { problems: [failure] };
  addArticle(importedArticle(slug, file, text), articles);
  return outcome(original, { slug, file }, 'created');
}

async function importAgain(
  original: ReadOriginal,
  earlier: ImportedArticle,
  options: ImportOptions,
  articles: ImportedArticles,
): Promise<ImportOutcome> {
  const place = await placeAgain(original, earlier, options);
  if ('code' in place) return { problems: [place] };
  if (options.force) return replace(original, earlier, place, options, articles);
  const fresh = importedArticle(earlier.slug, earlier.file, articleText(original, place.file, {}));
  if (!isSameArticle(earlier, fresh)) {
    const message = `It is not as it was imported from ${original.path}: ${whyDifferent(earlier)}.`;
    return { problems: [problem('article-edited', { file: earlier.file }, message)] };
  }
  const failure = await write(original, place, undefined, options);
  return failure ? { problems: [failure] } : outcome(original, earlier, 'unchanged');
}

async function replace(
  original: ReadOriginal,
  earlier: ImportedArticle,
  place: SourcePlace,
  options: ImportOptions,
  articles: ImportedArticles,
): Promise<ImportOutcome> {
  const { slug, file } = earlier;
  const text = articleText(original, place.file, { ...addedTo(earlier), ...addedBy(options) });
  const isSame = text === earlier.text;
  const failure = await write(original, place, isSame ? undefined : { file, text }, options);
  if (failure) return { problems: [failure] };
  addArticle(importedArticle(slug, file, text), articles);
  return outcome(original, earlier, isSame ? 'unchanged' : 'replaced');
}

/** The place the article names, if it may lie there: where the original is gone from it, it is put back. */
async function placeAgain(
  { path, bytes, sha256 }: ReadOriginal,
  { sourceFile }: ImportedArticle,
  { contentDir, force }: ImportOptions,
): Promise<SourcePlace | Problem> {
  const named = sourceFile === undefined ? undefined : posix.normalize(sourceFile);
  if (named?.startsWith('sources/') && !named.includes('\\')) {
    const state = await stateOf(join(contentDir, named), bytes);
    if (state !== 'other') return { file: named, there: state === 'same' };
    if (!force) return { file: named, there: true };
  }
  return placeSource(path, bytes, sha256, contentDir);
}

/** Whether an article was made from an earlier state of an original that now gives this slug. */
function isVersionOf({ slug, frontmatter }: ImportedArticle, wanted: Slug): boolean {
  const title = frontmatter?.data.title;
  return slug === wanted || (typeof title === 'string' && slugify(title) === wanted);
}

function whyDifferent({ frontmatter }: ImportedArticle): string {
  if (!frontmatter) return 'its frontmatter cannot be read';
  const { source } = frontmatter.data;
  const converter =
    typeof source === 'object' && source && 'converter' in source ? source.converter : undefined;
  return typeof converter === 'string' && converter !== GENERATOR
    ? `it was edited, or ${GENERATOR} converts otherwise than ${converter} did`
    : 'it was edited';
}

function articleText({ sha256, conversion }: ReadOriginal, file: string, added: AddedFields): string {
  const { article, format } = conversion;
  return writeArticle(article, { file, sha256, format, converter: GENERATOR }, added);
}

function addedBy(options: ImportOptions): AddedFields {
  const values = ADDED_FIELDS.map((name) => [name, options[name]] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function addedTo({ frontmatter }: ImportedArticle): AddedFields {
  const values = ADDED_FIELDS.map((name) => [name, frontmatter?.data[name]] as const);
  return Object.fromEntries(values.filter(([, value]) => typeof value === 'string'));
}

function outcome(
  { path, conversion }: ReadOriginal,
  { slug, file }: Pick<ImportedArticle, 'slug' | 'file'>,
  status: ArticleOutcome['status'],
): ImportOutcome {
  return { article: { slug, file, source: path, status }, problems: conversion.article.problems };
}

/** Writes what is not there yet: the original first, so that no article ever names one that is missing. */
async function write(
  { bytes }: ReadOriginal,
  place: SourcePlace,
  article: { readonly file: string; readonly text: string } | undefined,
  { contentDir, lang, timezone }: ImportOptions,
): Promise<Problem | undefined> {
  let file = join(contentDir, 'dossier.yaml');
  try {
    await ensureConfig(file, lang, timezone);
    file = join(contentDir, place.file);
    if (!place.there) await writeAtomically(file, bytes);
    if (article) {
      file = article.file;
      await writeAtomically(file, article.text);
    }
    return undefined;
  } catch (error) {
    return fileProblem(error, file, 'written');
  }
}
