import { relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { normalizeBase } from '../core/addresses.ts';
import { problem, type Problem } from '../core/problem.ts';
import { cacheRoot } from '../dossier/cache-root.ts';
import { type UsableCache, usableCache } from '../dossier/usable-cache.ts';
import { type ContentFolder, contentFolder, displayPath, listFiles } from '../dossier/content-folder.ts';
import { fileProblem } from '../dossier/file-problem.ts';
import type { LoadedDossier } from '../dossier/open-loader.ts';
import { lockSite } from '../dossier/output/lock-site.ts';
import { mayReplace } from '../dossier/site-marker.ts';
import { GENERATOR } from '../dossier/version.ts';
import { writeLedger } from '../dossier/write-ledger.ts';
import { startAssistant } from '../integrations/assistant/start-assistant.ts';
import type { BuiltFiles, SiteRequest } from '../integrations/build-site.ts';
import type { MadeFile } from '../integrations/make-files.ts';
import { buildSummary } from './build-summary.ts';
import { type CommonOptions, contentDirOf, outDirOf, withCommonOptions } from './common-options.ts';
import { belongsTo, explainFiles } from './explain-files.ts';
import { lastReport, type LastReport, type Said } from './last-report.ts';
import { loadShowing } from './load-showing.ts';
import { type Phases, startPhases } from './phases.ts';
import { profiled } from './profile.ts';
import { report } from './report.ts';
import { ROOT } from './root.ts';
import type { Terminal } from './terminal.ts';
import { whatIsNotFrozen } from './what-is-not-frozen.ts';

interface BuildOptions extends CommonOptions {
  readonly base: string;
  readonly profile?: string;
  readonly frozen?: true;
  readonly explain?: string;
}

export function buildCommand(terminal: Terminal, exit: (code: number) => void): (program: Command) => void {
  return (program) => {
    withCommonOptions(program.command('build'))
      .summary('build the site')
      .description(
        'Build the site of a dossier, or what of it has changed. Pages with problems are left out or repaired; the rest is built.',
      )
      .option('--base <path>', 'path the site will be served under', '/')
      .option('--explain <slug>', 'say of each file of an article or a term why it was written, or was not')
      .option('--profile <file>', 'write where the time goes: a CPU profile that opens in a browser')
      .option('--frozen', 'fail where the ledger of citations would change or asks a question (for CI)')
      .action(async (options: BuildOptions) => {
        const work = (): Promise<number> => build(options, terminal);
        const { profile } = options;
        exit(await (profile === undefined ? work() : profiled(resolve(terminal.cwd, profile), work)));
      });
  };
}

async function build(options: BuildOptions, terminal: Terminal): Promise<number> {
  const folder = contentFolder(contentDirOf(options, terminal), terminal.cwd);
  const outDir = outDirOf(options, terminal);
  const base = normalizeBase(options.base);
  const cache = usableCache(cacheRoot(ROOT), displayPath(cacheRoot(ROOT), terminal.cwd));
  try {
    return await buildWith(cache, { folder, outDir, base }, options, terminal);
  } finally {
    cache.done();
  }
}

async function buildWith(
  { folder: caches, problems: unkept }: UsableCache,
  { folder, outDir, base }: Pick<Wanted, 'folder' | 'outDir' | 'base'>,
  options: BuildOptions,
  terminal: Terminal,
): Promise<number> {
  const last = lastReport({ folder, outDir, base, cwd: terminal.cwd, caches, root: ROOT });
  const known = options.explain === undefined ? await last.read() : undefined;
  const phases = startPhases(options, terminal);
  const made: Made =
    known ?? (await buildAnew({ folder, outDir, base, caches, last }, options, phases, terminal));
  if ('nothing' in made)
    return report(
      { problems: [...unkept, ...made.problems], summary: 'Nothing was built.', data: {} },
      options,
      terminal,
    );
  const { problems, explained, ...figures } = made;
  const shown = displayPath(outDir, terminal.cwd);
  const summary = [...explainFiles(explained ?? []), buildSummary(figures, phases.seconds(), shown)].join(
    '\n',
  );
  const data = { out: outDir, base, ...figures, seconds: phases.seconds(), ...(explained && { explained }) };
  return report({ problems: [...unkept, ...problems], summary, data }, options, terminal);
}

interface Wanted {
  readonly folder: ContentFolder;
  readonly outDir: string;
  readonly base: string;
  readonly caches: string;
  readonly last: LastReport;
}

/** What a build made, or why it made nothing. */
type Made =
  | (Said & { readonly explained?: readonly MadeFile[] })
  | { readonly nothing: true; readonly problems: readonly Problem[] };

async function buildAnew(
  wanted: Wanted,
  options: BuildOptions,
  phases: Phases,
  terminal: Terminal,
): Promise<Made> {
  const { folder, base, caches } = wanted;
  const articles = await listFiles(folder, 'articles', '.md');
  const told = { contentDir: folder.path, cwd: terminal.cwd, base, caches };
  const assistant = startAssistant(told, articles.length);
  phases.begin('reading', 'Reading');
  try {
    const dossier = await loadShowing(folder, options, terminal, { caches });
    return await buildFrom(dossier, { ...wanted, assistant }, options, phases, terminal);
  } finally {
    phases.end();
    assistant?.dismiss();
  }
}

async function buildFrom(
  dossier: LoadedDossier,
  wanted: Wanted & Pick<SiteRequest, 'assistant'>,
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
  let built: BuiltFiles;
  try {
    if (isWithin(folder.path, outDir) || !(await mayReplace(outDir))) {
      return nothing([problem('out-not-ours', { file: shown }, 'The output folder holds other files.')]);
    }
    built = await buildFiles(dossier, wanted, phases, terminal, (file) => {
      if (options.explain !== undefined && belongsTo(file.path, options.explain)) explained.push(file);
    });
  } catch (error) {
    if (!concerns(error, [outDir, caches, ROOT])) throw error;
    return nothing([fileProblem(error, displayPath(pathOf(error) ?? outDir, terminal.cwd), 'written')]);
  }
  const unwritten = update ? await writeLedger(folder, update) : [];
  const made = {
    problems: [...problems, ...unwritten],
    ...built,
    articles: articles.length,
    terms: terms.length,
  };
  if (unwritten.length === 0 && (!update || !asksOfPassages(problems)))
    last.keep({ ...made, written: 0, same: 0, kept: total(built) });
  return { ...made, ...(options.explain !== undefined && { explained }) };
}

async function buildFiles(
  dossier: LoadedDossier,
  { folder, outDir, base, caches, assistant }: Wanted & Pick<SiteRequest, 'assistant'>,
  phases: Phases,
  terminal: Terminal,
  onFile: (file: MadeFile) => void,
): Promise<BuiltFiles> {
  let progress = phases.begin('pages', 'Building pages');
  const onPage = (done: number, of: number): void => {
    progress.update(done, of);
  };
  const onIndex = (): void => {
    progress = phases.begin('search index', 'Indexing for search');
  };
  const onWait = (pid: number): void => {
    terminal.err(`Another build of this site is under way (process ${pid}); waiting for it.`);
  };
  // Loading Astro takes longer than most commands do; only those that need it wait for it.
  const { buildSite } = await import('../integrations/build-site.ts');
  const request = { dossier, folder, outDir, base, caches, assistant, generator: GENERATOR };
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

function pathOf(error: unknown): string | undefined {
  const { path, dest = path } = error as NodeJS.ErrnoException & { dest?: string };
  return dest;
}

/** Whether an error of the file system is about one of these folders, or a folder that one lies in. */
function concerns(error: unknown, folders: readonly string[]): boolean {
  const path = pathOf(error);
  return path !== undefined && folders.some((folder) => path.startsWith(folder) || isWithin(folder, path));
}

/** Whether `inner` is `outer` or lies below it. */
function isWithin(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  return path === '' || !path.startsWith('..');
}
