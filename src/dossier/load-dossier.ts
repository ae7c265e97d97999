import { annotate } from '../core/annotate/annotate.ts';
import { withFieldsOf } from '../core/annotate/once-asked.ts';
import type { CheckRule } from '../core/check/check-rule.ts';
import { checkSettings } from '../core/check/check-settings.ts';
import { BUILD_RULES } from '../core/check/index.ts';
import { isRuleCode } from '../core/check/rule-table.ts';
import { runRules } from '../core/check/run-rules.ts';
import type { Problem } from '../core/problem.ts';
import type { Dossier } from '../core/schema/dossier.ts';
import { annotateWithCache } from './annotation-cache.ts';
import type { CitationUpdate } from './anchor-content.ts';
import { buildDay } from './build-day.ts';
import type { ContentFolder } from './content-folder.ts';
import { loadCache } from './load-cache.ts';
import { type OnFile, readContent } from './read-content.ts';
import { readOriginals } from './read-originals.ts';

export interface LoadOptions {
  /** What the content is held against: the rules of every build where nothing is said. */
  readonly rules?: readonly CheckRule[];
  readonly onFile?: OnFile;
  /** Day of this build, `2026-11-21`: today where nothing is said. */
  readonly day?: string;
  /** Folder in which may be kept what the next load need not do again; nothing is kept where nothing is said. */
  readonly cacheDir?: string;
}

/** A dossier, and what a build of it changes in the ledger of citations, if anything. */
export interface LoadedDossier extends Dossier {
  readonly update?: CitationUpdate;
}

/**
 * Content folder → Dossier: read, validated, annotated, and held against rules. Mistakes are in `problems`, sorted by
 * file and place.
 */
export async function loadDossier(folder: ContentFolder, options: LoadOptions = {}): Promise<LoadedDossier> {
  const { rules = BUILD_RULES, onFile, day = today(), cacheDir } = options;
  const cache = loadCache(cacheDir, folder);
  const { content, problems, placeOf, update } = await readContent(folder, { onFile, day, cache });
  const found = cacheDir === undefined ? annotate(content) : annotateWithCache(content, cache.pack('annotation'));
  // Not spread: the lists that are made when they are asked for are to stay so.
  const dossier = withFieldsOf(content, found);
  const originals = await readOriginals(folder, content.articles);
  const unread = [...problems, ...checkSettings(content.config, placeOf)];
  const unruled = dossier.problems.filter(({ code }) => !isRuleCode(code));
  const broken = runRules(rules, { dossier, placeOf, originals });
  const unkept = await cache.save();
  return withFieldsOf(dossier, {
    problems: [...unread, ...unruled, ...broken, ...unkept].sort(byPlace),
    ...(update && { update }),
  });
}

function today(): string {
  return buildDay(new Date(), process.env['SOURCE_DATE_EPOCH']);
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
