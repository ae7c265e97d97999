import type { ArticleFileKind, FileKind } from '../plan/file-kind.ts';
import { citationFiles } from './citation-files.ts';
import { articleCitingFiles, shapeCitingFiles, siteCitingFile } from './citing-files.ts';
import { allArticlesFiles, termArticlesFiles } from './collection-files.ts';
import { articleDataFiles, dataFiles, schemaFiles } from './data-files.ts';
import { sitemapFiles } from './sitemap-files.ts';
import { allReferencesFiles, referenceFiles } from './reference-files.ts';

/** Every kind of file that no template lays out and that is about one article alone. To add one is to add a file here and a line below. */
export const ARTICLE_FILE_KINDS: readonly ArticleFileKind[] = [
  articleDataFiles,
  articleCitingFiles,
  citationFiles,
];

/** Every other kind of file that no template lays out. To add one is to add a file here and a line below. */
export const FILE_KINDS: readonly FileKind[] = [
  dataFiles,
  schemaFiles,
  siteCitingFile,
  shapeCitingFiles,
  allArticlesFiles,
  termArticlesFiles,
  referenceFiles,
  allReferencesFiles,
  sitemapFiles,
];
