import { relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { normalizeBase } from '../core/addresses.ts';
import { problem, type Problem } from '../core/problem.ts';
import { type ContentFolder, contentFolder, displayPath } from '../dossier/content-folder.ts';
import { fileProblem } from '../dossier/file-problem.ts';
import { cacheRoot } from '../dossier/cache-root.ts';
import { lockSite } from '../dossier/output/lock-site.ts';
import { mayReplace } from '../dossier/site-marker.ts';
import { writeLedger } from '../dossier/write-ledger.ts';
import { GENERATOR } from '../dossier/version.ts';
import { type CommonOptions, contentDirOf, outDirOf, withCommonOptions } from './common-options.ts';
import { loadShowing } from './load-showing.ts';
import { profiled } from './profile.ts';
import { startProgress } from './progress.ts';
import { whatIsNotFrozen } from './what-is-not-frozen.ts';
import { report } from './report.ts';
import { ROOT } from './root.ts';
import type { BuiltFiles } from '../integrations/build-site.ts';
import type { Terminal } from './terminal.ts';

interface BuildOptions extends CommonOptions {
  readonly base: string;
  readonly profile?: string;
  readonly frozen?: true;
}

export function buildCommand(terminal: Terminal, exit: (code: number) => void): (program: Command) => void {
  return (program) => {
    withCommonOptions(program.command('build'))
      .summary('build the site')
      .description(
        'Build the site of a dossier. Pages with problems are left out or repaired; the rest is built.',
      )
      .option('--base <path>', 'path the site will be served under', '/')
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
  const contentDir = contentDirOf(options, terminal);
  const outDir = outDirOf(options, terminal);
  const shown = displayPath(outDir, terminal.cwd);
  const base = normalizeBase(options.base);
  const folder = contentFolder(contentDir, terminal.cwd);
  const nothing = (why: readonly Problem[]): number =>
    report({ problems: why, summary: 'Nothing was built.', data: {} }, options, terminal);

  const dossier = await loadShowing(folder, options, terminal);
  const { problems, articles, terms, update } = dossier;
  if (problems.some((found) => leavesNothing(found, folder))) return nothing(problems);
  const thawed = options.frozen ? whatIsNotFrozen(problems, update, folder) : [];
  if (thawed.length > 0) return nothing([...problems, ...thawed]);
  let built: BuiltFiles | undefined;
  let progress = startProgress('Building pages', options, terminal);
  const onPage = (done: number, total: number): void => {
    progress.update(done, total);
  };
  const onWait = (pid: number): void => {
    terminal.err(`Another build of this site is under way (process ${pid}); waiting for it.`);
  };
  const onIndex = (): void => {
    progress.stop();
    progress = startProgress('Indexing for search', options, terminal);
  };
  try {
    if (isWithin(folder.path, outDir) || !(await mayReplace(outDir))) {
      return nothing([problem('out-not-ours', { file: shown }, 'The output folder holds other files.')]);
    }
    // Loading Astro takes longer than most commands do; only those that need it wait for it.
    const { buildSite } = await import('../integrations/build-site.ts');
    const request = { dossier, folder, outDir, base, caches: cacheRoot(ROOT), generator: GENERATOR };
    built = await lockSite(outDir, () => buildSite(request, { onPage, onIndex }), onWait);
  } catch (error) {
    if (!concerns(error, outDir)) throw error;
    return nothing([fileProblem(error, shown, 'written')]);
  } finally {
    progress.stop();
  }
  const unwritten = update ? await writeLedger(folder, update) : [];
  const { pages, written, kept, same } = built;
  const summary = `${pages} pages from ${articles.length} articles and ${terms.length} terms are in ${shown}.`;
  const data = { out: outDir, base, pages, written, kept: kept + same, articles: articles.length, terms: terms.length };
  return report({ problems: [...problems, ...unwritten], summary, data }, options, terminal);
}

/** Whether a problem leaves nothing to build: there is no content folder, or it is no dossier. */
function leavesNothing({ code, file }: Problem, folder: ContentFolder): boolean {
  return code === 'config-missing' || (code === 'path-not-found' && file === folder.display(''));
}

/** Whether an error of the file system is about the output folder, or a folder that it lies in. */
function concerns(error: unknown, outDir: string): boolean {
  const { path, dest = path } = error as NodeJS.ErrnoException & { dest?: string };
  return dest !== undefined && (dest.startsWith(outDir) || isWithin(outDir, dest));
}

/** Whether `inner` is `outer` or lies below it. */
function isWithin(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  return path === '' || !path.startsWith('..');
}
