import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { normalizeBase } from '../core/addresses.ts';
import { cacheRoot } from '../dossier/cache-root.ts';
import { type ContentFolder, contentFolder, displayPath } from '../dossier/content-folder.ts';
import { fileProblem } from '../dossier/file-problem.ts';
import { type UsableCache, usableCache } from '../dossier/usable-cache.ts';
import type { BuildOptions, Made, Wanted } from './build-anew.ts';
import { buildSummary } from './build-summary.ts';
import { contentDirOf, outDirOf, withCommonOptions } from './common-options.ts';
import { explainFiles } from './explain-files.ts';
import { lastReport } from './last-report.ts';
import { loadPrograms } from './load-programs.ts';
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
        exit(await profiledBuild(options, terminal));
      });
  };
}

/** Builds, and writes a profile where one is asked for; not at all where it could not be written in the end. */
async function profiledBuild(options: BuildOptions, terminal: Terminal): Promise<number> {
  if (options.profile === undefined) return build(options, terminal);
  const file = resolve(terminal.cwd, options.profile);
  try {
    await writeFile(file, '');
  } catch (error) {
    const problems = [fileProblem(error, displayPath(file, terminal.cwd), 'written')];
    return report({ problems, summary: 'Nothing was built.', data: {} }, options, terminal);
  }
  return profiled(file, () => build(options, terminal));
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
  let beginning: ReturnType<typeof begin> | undefined;
  const last = await lastReport({ folder, outDir, base, cwd: terminal.cwd, caches, root: ROOT }, () => {
    beginning = begin(folder, base, caches);
    // Of an error hears whoever goes on with it.
    beginning.catch(() => undefined);
  });
  const phases = startPhases(options, terminal);
  let made: Made;
  try {
    const known = options.explain === undefined ? await last.read() : undefined;
    if (known) made = known;
    else {
      const { buildAnew, begun } = await (beginning ??= begin(folder, base, caches));
      made = await buildAnew({ folder, outDir, base, caches, last, begun }, options, phases, terminal);
    }
  } finally {
    last.done();
    await dismiss(beginning);
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

/** Loads what builds, and has it begin as far as it can before it is known whether anything changed. */
async function begin(folder: ContentFolder, base: string, caches: string) {
  const { beginBuild, buildAnew } = await loadPrograms(base, caches);
  return { buildAnew, begun: beginBuild(folder, base, caches) };
}

async function dismiss(beginning: ReturnType<typeof begin> | undefined): Promise<void> {
  const begun = await beginning?.then(
    (done) => done.begun,
    () => undefined,
  );
  await begun?.dismiss();
}
