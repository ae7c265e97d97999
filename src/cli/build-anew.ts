import { existsSync } from 'node:fs';
import { problem, type Problem } from '../core/problem.ts';
import { type ContentFolder, displayPath, listFiles } from '../dossier/content-folder.ts';
import { fileProblem } from '../dossier/file-problem.ts';
import { ledgerFiles } from '../dossier/ledger-files.ts';
import { loadDossier } from '../dossier/load-dossier.ts';
import { startLoadThread } from '../dossier/load-thread/start-load-thread.ts';
import type { LoadedDossier } from '../dossier/open-loader.ts';
import { lockSite } from '../dossier/output/lock-site.ts';
import { manifestPath } from '../dossier/output/manifest-path.ts';
import { mayReplace } from '../dossier/site-marker.ts';
import { startBuildThreads } from '../dossier/start-build-threads.ts';
import { GENERATOR } from '../dossier/version.ts';
import { writeLedger } from '../dossier/write-ledger.ts';
import type { Finished } from '../dossier/output/site-output.ts';
import { type BuiltFiles, buildSite, type SiteRequest } from '../integrations/build-site.ts';
import type { MadeFile } from '../integrations/due-files.ts';
import type { BegunBuild } from './begin-build.ts';
import type { CommonOptions } from './common-options.ts';
import { concernsFolders, pathOf } from './concerns-folders.ts';
import { belongsTo } from './explain-files.ts';
import { growSlowly } from './grow-slowly.ts';
import { isWithin } from './is-within.ts';
import type { LastReport, Said } from './last-report.ts';
import type { Phases } from './phases.ts';
import { ROOT } from './root.ts';
import { strayNotice } from './stray-notice.ts';
import type { Terminal } from './terminal.ts';
import { whatIsNotFrozen } from './what-is-not-frozen.ts';

export interface BuildOptions extends CommonOptions {
  readonly base: string;
  readonly profile?: string;
  readonly frozen?: true;
  readonly explain?: string;
}

/** Files to be made from which memory is to grow slowly: of fewer it does not become large, and looking for it takes a tenth of the time. */
const MANY_FILES = 1000;

/** Files between two looks at that: a look takes as long as a small file. */
const FILES_BETWEEN = 1000;

/** What is built, and with what. */
export interface Wanted {
  readonly folder: ContentFolder;
  readonly outDir: string;
  readonly base: string;
  readonly caches: string;
  readonly last: LastReport;
  readonly begun: BegunBuild;
}

/** What was begun before the dossier was read. */
type Beside = Pick<SiteRequest, 'threads'>;

/** What a build made, or why it made nothing. */
export type Made =
  | (Said & { readonly explained?: readonly MadeFile[] })
  | { readonly nothing: true; readonly problems: readonly Problem[] };

/** Builds a site of which something has changed. */
export async function buildAnew(
  wanted: Wanted,
  options: BuildOptions,
  phases: Phases,
  terminal: Terminal,
): Promise<Made> {
  const { folder, outDir, caches, last, begun } = wanted;
  // Where little is made there is little to be given back: looking for it would take a fifth of the time.
  if (!existsSync(manifestPath(caches, outDir))) growSlowly();
  const articles = await listFiles(folder, 'articles', '.md');
  const threads = startBuildThreads(articles.length, { contentDir: folder.path, outDir, caches });
  const progress = phases.begin('reading', 'Reading');
  try {
    const dossier = await loadDossier(folder, {
      onFile: progress.update,
      cache: begun.cache,
      ahead: begun.ahead,
      bytesOf: last.bytesOf,
      startThread: startLoadThread,
    });
    return await buildFrom(dossier, { ...wanted, threads }, options, phases, terminal);
  } finally {
    phases.end();
    threads?.dismiss();
  }
}

async function buildFrom(
  dossier: LoadedDossier,
  wanted: Wanted & Beside,
  options: BuildOptions,
  phases: Phases,
  terminal: Terminal,
): Promise<Made> {
  const { folder, outDir, caches, last } = wanted;
  const { problems, articles, terms, update } = dossier;
  const nothing = (why: readonly Problem[]): Made => ({ nothing: true, problems: why });
  if (problems.some((found) => leavesNothing(found, folder))) return nothing(problems);
  const thawed = options.frozen ? whatIsNotFrozen(problems, update, folder) : [];
  if (thawed.length > 0) return nothing([...problems, ...thawed]);
  const shown = displayPath(outDir, terminal.cwd);
  const explained: MadeFile[] = [];
  const { explain } = options;
  // Where nobody asks, most files of a large site are not even named.
  const onFile =
    explain === undefined
      ? undefined
      : (file: MadeFile): void => {
          if (belongsTo(file.path, explain)) explained.push(file);
        };
  let built: BuiltFiles & Finished;
  try {
    if (isWithin(folder.path, outDir) || !(await mayReplace(outDir))) {
      return nothing([problem('out-not-ours', { file: shown }, 'The output folder holds other files.')]);
    }
    built = await buildFiles(dossier, wanted, phases, terminal, onFile);
  } catch (error) {
    if (!concernsFolders(error, [outDir, caches, ROOT])) throw error;
    return nothing([fileProblem(error, displayPath(pathOf(error) ?? outDir, terminal.cwd), 'written')]);
  }
  const { strays, ...files } = built;
  if (strays.length > 0) terminal.err(strayNotice(strays));
  const unwritten = update ? await writeLedger(folder, update) : [];
  const made = {
    problems: [...problems, ...unwritten],
    ...files,
    articles: articles.length,
    terms: terms.length,
  };
  if (unwritten.length === 0 && (!update || !asksOfPassages(problems)))
    await last.keep(
      { ...made, written: 0, same: 0, kept: total(files) },
      update ? ledgerFiles(folder, update) : [],
    );
  return { ...made, ...(onFile && { explained }) };
}

async function buildFiles(
  dossier: LoadedDossier,
  { folder, outDir, base, caches, threads, begun }: Wanted & Beside,
  phases: Phases,
  terminal: Terminal,
  onFile: ((file: MadeFile) => void) | undefined,
): Promise<BuiltFiles & Finished> {
  let progress = phases.begin('pages', 'Building pages');
  let looked = -Infinity;
  const onPage = (done: number, of: number): void => {
    if (of - done > MANY_FILES && done - looked >= FILES_BETWEEN) {
      growSlowly();
      looked = done;
    }
    progress.update(done, of);
  };
  const onIndex = (): void => {
    progress = phases.begin('search index', 'Indexing for search');
  };
  const onWait = (pid: number): void => {
    terminal.err(`Another build of this site is under way (process ${pid}); waiting for it.`);
  };
  const { renderer } = begun;
  const request = { dossier, folder, outDir, base, caches, threads, renderer, generator: GENERATOR };
  return lockSite(outDir, () => buildSite(request, { onPage, onIndex, onFile }), onWait);
}

function total({ kept, same, written }: BuiltFiles): number {
  return kept + same + written;
}

/** Questions about passages are asked anew of a ledger that has changed. */
function asksOfPassages(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => code === 'passage-unclear' || code === 'unknown-decision');
}

/** Whether a problem leaves nothing to build: there is no content folder, or it is no dossier. */
function leavesNothing({ code, file }: Problem, folder: ContentFolder): boolean {
  return code === 'config-missing' || (code === 'path-not-found' && file === folder.display(''));
}
