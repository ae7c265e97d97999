import { printOf } from '../core/print.ts';
import type { Content } from '../core/schema/dossier.ts';
import { contentPrints } from './content-prints.ts';
import { annotate } from '../core/annotate/annotate.ts';
import type { CheckRule } from '../core/check/check-rule.ts';
import { checkSettings } from '../core/check/check-settings.ts';
import { BUILD_RULES } from '../core/check/index.ts';
import { isRuleCode } from '../core/check/rule-table.ts';
import { runRules } from '../core/check/run-rules.ts';
import type { Problem } from '../core/problem.ts';
import type { Dossier } from '../core/schema/dossier.ts';
import type { CitationUpdate } from './anchor-content.ts';
import { buildDay } from './build-day.ts';
import type { ContentFolder } from './content-folder.ts';
import { type OnFile, readContent } from './read-content.ts';
import { readOriginals } from './read-originals.ts';

export interface LoadOptions {
  /** What the content is held against: the rules of every build where nothing is said. */
  readonly rules?: readonly CheckRule[];
  readonly onFile?: OnFile;
  /** Day of this build, `2026-11-21`: today where nothing is said. */
  readonly day?: string;
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
  const { rules = BUILD_RULES, onFile, day = today() } = options;
  const { content, problems, placeOf, update } = await readContent(folder, { onFile, day });
  const given = shimPrints(content);
  const dossier = { ...given, ...annotate(given) };
  const originals = await readOriginals(folder, content.articles);
  const unread = [...problems, ...checkSettings(content.config, placeOf)];
  const found = dossier.problems.filter(({ code }) => !isRuleCode(code));
  const broken = runRules(rules, { dossier, placeOf, originals });
  return {
    ...dossier,
    problems: [...unread, ...found, ...broken].sort(byPlace),
    ...(update && { update }),
  };
}

function today(): string {
  return buildDay(new Date(), process.env['SOURCE_DATE_EPOCH']);
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

// SHIM
function shimPrints(content: Content): Content {
  const p = <E extends { readonly slug?: unknown; readonly file: string; readonly body: unknown }>(e: E): E & { print: string } => ({ ...e, print: printOf([JSON.stringify({ ...e, file: "" })]) });
  const c = { ...content, articles: content.articles.map(p), terms: content.terms.map(p), claims: content.claims.map(p), events: content.events.map(p), introduction: content.introduction && p(content.introduction), about: content.about && p(content.about) };
  return { ...c, prints: contentPrints(c) };
}
