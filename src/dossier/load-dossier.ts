import { annotate } from '../core/annotate/annotate.ts';
import type { Problem } from '../core/problem.ts';
import type { Dossier } from '../core/schema/dossier.ts';
import { checkSources } from './check-sources.ts';
import type { ContentFolder } from './content-folder.ts';
import { type OnFile, readContent } from './read-content.ts';

/** Content folder → Dossier: read, validated, annotated. Mistakes are in `problems`, sorted by file and place. `onFile` hears of every Markdown file. */
export async function loadDossier(folder: ContentFolder, onFile?: OnFile): Promise<Dossier> {
  const { content, problems } = await readContent(folder, onFile);
  const annotations = annotate(content);
  const sources = await checkSources(folder, content.articles);
  return {
    ...content,
    ...annotations,
    problems: [...problems, ...annotations.problems, ...sources].sort(byPlace),
  };
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
