import { withFieldsOf } from '../core/annotate/once-asked.ts';
import type { CheckFacts, CheckRule } from '../core/check/check-rule.ts';
import { checkSettings } from '../core/check/check-settings.ts';
import { BUILD_RULES } from '../core/check/index.ts';
import { isRuleCode } from '../core/check/rule-table.ts';
import { runRules } from '../core/check/run-rules.ts';
import type { Problem } from '../core/problem.ts';
import type { Dossier } from '../core/schema/dossier.ts';
import type { CitationUpdate } from './anchor-content.ts';
import { openAnnotator } from './annotation-cache.ts';
import { buildDay } from './build-day.ts';
import type { ContentFolder } from './content-folder.ts';
import { type LoadCache, loadCache } from './load-cache.ts';
import { loadHelper } from './load-thread/load-helper.ts';
import type { LoadThread } from './load-thread/messages.ts';
import { type OnFile, type ReadContent, readContent } from './read-content.ts';
import { forgetChanged } from './forget-changed.ts';
import { type BytesOf, type LedgerAhead, type ReadingMemory, readingMemory } from './reading-memory.ts';
import { readOriginals } from './read-originals.ts';

export interface LoadOptions {
  /** What the content is held against: the rules of every build where nothing is said. */
  readonly rules?: readonly CheckRule[];
  readonly onFile?: OnFile;
  /** Day of this build, `2026-11-21`: today where nothing is said. */
  readonly day?: string;
  /** Folder in which may be kept what the next load need not do again; nothing is kept where nothing is said. */
  readonly cacheDir?: string;
  /** The cache in that folder, where it was opened before. */
  readonly cache?: LoadCache;
  /** Bytes that were just looked at: a file whose content is known by them is not read for the first load. */
  readonly bytesOf?: BytesOf;
  /** The ledger, where it was read before the content was looked at. */
  readonly ahead?: Promise<LedgerAhead | undefined>;
  /** Whether what is new is kept there, as it is where nothing is said: of two that load the same, one is enough. */
  readonly keeps?: boolean;
  /** Starts a thread that takes half of the work where much is new; all is done in this one where nothing is said. */
  readonly startThread?: () => LoadThread | undefined;
}

/** A dossier, and what a build of it changes in the ledger of citations, if anything. */
export interface LoadedDossier extends Dossier {
  readonly update?: CitationUpdate;
  /** What rules look at besides, for those that are asked for later. */
  readonly facts: Omit<CheckFacts, 'dossier'>;
}

/** Loads one dossier again and again, as `dossier dev` does, and remembers from time to time what did not change. */
export interface Loader {
  /**
   * Content folder → Dossier: read, validated, annotated, and held against rules. Mistakes are in `problems`, sorted by
   * file and place. An entry whose print is as it was is the very same object.
   * @param changed absolute paths of the files that may have changed since the last time; left out, all may have
   */
  readonly load: (changed?: ReadonlySet<string>) => Promise<LoadedDossier>;
}

/** Opens a content folder for loading; nothing is read yet. */
export function openLoader(folder: ContentFolder, options: LoadOptions = {}): Loader {
  const {
    rules = BUILD_RULES,
    onFile,
    day = today(),
    cacheDir,
    cache = loadCache(cacheDir, folder),
    bytesOf,
    ahead,
    keeps = true,
    startThread,
  } = options;
  const memory: ReadingMemory = { ...readingMemory(bytesOf), ahead };
  const helper = loadHelper(startThread);
  const kept = cache.pack('annotation');
  let annotate: ReturnType<typeof openAnnotator> | undefined;
  let unkept: readonly Problem[] | undefined;
  const readAndAnnotate = async (): Promise<{ read: ReadContent; dossier: Dossier }> => {
    try {
      const read = await readContent(folder, { onFile, day, cache, memory, helper });
      annotate ??= openAnnotator(await kept, helper);
      // Not spread: the lists that are made when they are asked for are to stay so.
      return { read, dossier: withFieldsOf(read.content, await annotate(read.content)) };
    } finally {
      helper.dismiss();
    }
  };
  return {
    load: async (changed) => {
      forgetChanged(memory, folder, changed);
      const { read, dossier } = await readAndAnnotate();
      memory.bytesOf = () => undefined;
      memory.ahead = undefined;
      const { content, problems, placeOf, update } = read;
      const originals = readOriginals(folder, content.articles, memory.originals);
      const unread = [...problems, ...checkSettings(content.config, placeOf)];
      const unruled = dossier.problems.filter(({ code }) => !isRuleCode(code));
      const facts = { placeOf, originals };
      const broken = runRules(rules, { dossier, ...facts });
      // Once: what a few edits change is soon read again by the next process.
      unkept ??= keeps ? await cache.save() : [];
      return withFieldsOf(dossier, {
        problems: [...unread, ...unruled, ...broken, ...unkept].sort(byPlace),
        facts,
        ...(update && { update }),
      });
    },
  };
}

function today(): string {
  return buildDay(new Date(), process.env['SOURCE_DATE_EPOCH']);
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
