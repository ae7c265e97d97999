import { isTimezone } from '../core/convert/zoned-time.ts';
import { problem, type Problem } from '../core/problem.ts';
import { langSchema } from '../core/schema/fields.ts';
import type { ImportOptions } from './import-options.ts';
import { type ArticleOutcome, importOriginal } from './import-original.ts';
import { readImportedArticles } from './imported-articles.ts';
import { listOriginals } from './list-originals.ts';

export interface ImportReport {
  readonly articles: readonly ArticleOutcome[];
  readonly problems: readonly Problem[];
}

/**
 * Imports originals into a content folder, which is made where it is missing: articles to `articles/`, the originals'
 * bytes to `sources/`. Doing it again changes nothing. A file with a problem is passed over; the rest goes on.
 * @param paths files, and folders with everything below them, as the user typed them
 */
export async function importFiles(paths: readonly string[], options: ImportOptions): Promise<ImportReport> {
  const misuse = checkOptions(options);
  if (misuse.length > 0) return { articles: [], problems: misuse };

  const { files, problems: listProblems } = await listOriginals(paths, options.contentDir);
  const imported = await readImportedArticles(options.contentDir);
  const articles: ArticleOutcome[] = [];
  const problems = [...listProblems];
  for (const [index, file] of files.entries()) {
    const outcome = await importOriginal(file, options, imported);
    if (outcome.article) articles.push(outcome.article);
    problems.push(...outcome.problems);
    options.onFile?.(index + 1, files.length);
  }
  return { articles, problems };
}

function checkOptions({ contentDir, timezone, lang, outlet, rights }: ImportOptions): Problem[] {
  const misuse = (message: string, fix: string) =>
    problem('invalid-value', { file: contentDir }, message, fix);
  const problems: Problem[] = [];
  if (!isTimezone(timezone)) {
    problems.push(misuse(`"${timezone}" is no time zone.`, 'Name one such as Europe/Amsterdam.'));
  }
  if (lang !== undefined && !langSchema.safeParse(lang).success) {
    problems.push(misuse(`"${lang}" is no language.`, 'Give a language tag such as nl or en-GB.'));
  }
  for (const [name, value] of Object.entries({ outlet, rights })) {
    if (value?.trim() === '')
      problems.push(misuse(`The ${name} is empty.`, 'Give it a name, or leave it out.'));
  }
  return problems;
}
