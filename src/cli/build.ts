import { resolve } from 'node:path';
import type { Command } from 'commander';
import { normalizeBase } from '../core/addresses.ts';
import { cacheRoot } from '../dossier/cache-root.ts';
import { contentFolder, displayPath } from '../dossier/content-folder.ts';
import { type UsableCache, usableCache } from '../dossier/usable-cache.ts';
import type { buildAnew, BuildOptions, Made, Wanted } from './build-anew.ts';
import { buildSummary } from './build-summary.ts';
import { contentDirOf, outDirOf, withCommonOptions } from './common-options.ts';
import { explainFiles } from './explain-files.ts';
import { lastReport } from './last-report.ts';
import { startPhases } from './phases.ts';
import { profiled } from './profile.ts';
import { report } from './report.ts';
import { ROOT } from './root.ts';
import type { Terminal } from './terminal.ts';

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
  const cache = await usableCache(cacheRoot(ROOT), displayPath(cacheRoot(ROOT), terminal.cwd));
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
  const last = await lastReport(
    { folder, outDir, base, cwd: terminal.cwd, caches, root: ROOT },
    loadPrograms,
  );
  const phases = startPhases(options, terminal);
  let made: Made;
  try {
    const known = options.explain === undefined ? await last.read() : undefined;
    made = known ?? (await buildOf({ folder, outDir, base, caches, last }, options, phases, terminal));
  } finally {
    last.done();
  }
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

/** What reads and makes is loaded only where there is something to be made. */
async function buildOf(...asked: Parameters<typeof buildAnew>): ReturnType<typeof buildAnew> {
  const module = await import('./build-anew.ts');
  return module.buildAnew(...asked);
}

/** Begins to load that, and what builds a site, while there is nothing else to do. Of an error hears whoever needs them. */
function loadPrograms(): void {
  Promise.all([import('./build-anew.ts'), import('../integrations/build-site.ts')]).catch(() => undefined);
}
