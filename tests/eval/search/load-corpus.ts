import { join } from 'node:path';
import { annotate } from '../../../src/core/annotate/annotate.ts';
import type { Article, Dossier } from '../../../src/core/schema/dossier.ts';
import { contentFolder } from '../../../src/dossier/content-folder.ts';
import { readContent } from '../../../src/dossier/read-content.ts';
import { ROOT } from '../../setup/paths.ts';
import { makeContent } from '../make-content.ts';
import { makeDistractors } from './distractors/make-distractors.ts';

/** The dossiers that queries are asked of: the shipped one, and a wider one with a glossary of its own. */
export const CORPORA: Readonly<Record<string, string>> = {
  content: join(ROOT, 'content'),
  wide: join(ROOT, 'tests', 'eval', 'search', 'wide'),
};

/** Distractors put among the articles where a run is with distractors. */
export const DISTRACTORS = 1000;

/** A corpus, annotated as a build would, with this many distractors among its articles. */
export async function loadCorpus(name: string, distractors = 0): Promise<Dossier> {
  const { content } = await readContent(contentFolder(CORPORA[name] ?? name, ROOT), { day: '2026-01-01' });
  const others = parsedDistractors(distractors);
  const articles = [...content.articles, ...others].sort(
    (a, b) => compare(a.date, b.date) || compare(a.slug, b.slug),
  );
  const all = { ...content, articles };
  return { ...all, ...annotate(all) };
}

const parsed = new Map<number, readonly Article[]>();

/** Parsed once for all corpora. */
function parsedDistractors(count: number): readonly Article[] {
  const articles = parsed.get(count) ?? makeContent({ articles: makeDistractors(count) }).articles;
  parsed.set(count, articles);
  return articles;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
