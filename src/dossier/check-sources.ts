import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { problem, type Problem } from '../core/problem.ts';
import type { Article } from '../core/schema/dossier.ts';
import type { ContentFolder } from './content-folder.ts';

/** Whether each article's original is still there, byte for byte. */
export async function checkSources(folder: ContentFolder, articles: readonly Article[]): Promise<Problem[]> {
  const found = await Promise.all(articles.map((article) => checkSource(folder, article)));
  return found.filter((one) => one !== undefined);
}

async function checkSource(folder: ContentFolder, article: Article): Promise<Problem | undefined> {
  const { source, file } = article;
  if (!source) return undefined;
  try {
    const bytes = await readFile(folder.resolve(source.file));
    if (createHash('sha256').update(bytes).digest('hex') === source.sha256) return undefined;
    return problem(
      'source-missing',
      { file },
      `${source.file} is not the file that was imported: its SHA-256 differs.`,
    );
  } catch {
    return problem('source-missing', { file }, `The original ${source.file} cannot be read.`);
  }
}
