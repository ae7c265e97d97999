import type { Command } from 'commander';
import { normalizeBase } from '../core/addresses.ts';
import type { Problem } from '../core/problem.ts';
import { cacheRoot } from '../dossier/cache-root.ts';
import { type ContentFolder, contentFolder, displayPath } from '../dossier/content-folder.ts';
import { readConfig } from '../dossier/read-config.ts';
import type { SiteServer } from '../dossier/serve-site.ts';
import { usableCache } from '../dossier/usable-cache.ts';
import { type CommonOptions, contentDirOf, withCommonOptions } from './common-options.ts';
import { EXIT } from './exit-codes.ts';
import { startPhases } from './phases.ts';
import { printChanges } from './print-changes.ts';
import { countText, report } from './report.ts';
import { ROOT } from './root.ts';
import { untilStopped, withServerOptions, type ServerOptions } from './server-options.ts';
import type { Terminal } from './terminal.ts';

interface DevOptions extends CommonOptions, ServerOptions {
  readonly base: string;
  readonly allowHost?: readonly string[];
  readonly templates?: true;
}

export function devCommand(terminal: Terminal, exit: (code: number) => void): (program: Command) => void {
  return (program) => {
    withServerOptions(withCommonOptions(program.command('dev')))
      .summary('serve the site while you edit')
      .description('Serve the site and show every change of the content folder at once.')
      .option('--base <path>', 'path the site is served under', '/')
      .option(
        '--allow-host <name...>',
        'name of this machine that browsers may ask for, besides localhost and its addresses in numbers',
      )
      .option('--templates', "show changes of Dossier's own templates and styles too (slower)")
      .action(async (options: DevOptions) => {
        exit(await dev(options, terminal));
      });
  };
}

async function dev(options: DevOptions, terminal: Terminal): Promise<number> {
  const contentDir = contentDirOf(options, terminal);
  const folder = contentFolder(contentDir, terminal.cwd);
  const { config, problems } = await readConfig(folder);
  if (!config) return report({ problems, summary: 'Nothing to serve.', data: {} }, options, terminal);
  const shown = displayPath(cacheRoot(ROOT), terminal.cwd);
  const { folder: caches, problems: unkept, done } = await usableCache(cacheRoot(ROOT), shown);
  try {
    if (unkept.length > 0 && !options.json) printChanges([], unkept, terminal);
    const serve = options.templates ? serveTemplates : serveContent;
    const server = await serve(folder, caches, options, terminal);
    if (options.json) terminal.out(JSON.stringify({ url: server.url }));
    else terminal.err(`Serving ${contentDir} at ${server.url}  (Ctrl-C stops)`);
    await untilStopped();
    await server.close();
    return EXIT.fine;
  } finally {
    done();
  }
}

async function serveContent(
  folder: ContentFolder,
  caches: string,
  options: DevOptions,
  terminal: Terminal,
): Promise<SiteServer> {
  const phases = startPhases(options, terminal);
  const progress = phases.begin('reading', 'Reading');
  const talks = !options.json && !options.quiet;
  let before: readonly Problem[] | undefined;
  try {
    // Only those who serve wait for what serving needs.
    const { serveLive } = await import('../integrations/live/serve-live.ts');
    return await serveLive({
      folder,
      base: normalizeBase(options.base),
      caches,
      host: options.host,
      allowedHosts: options.allowHost ?? [],
      port: options.port,
      onFile: (read, of) => {
        if (before === undefined) progress.update(read, of);
      },
      onDossier: ({ problems }) => {
        // Where Dossier itself is new, its templates are prepared for some seconds more.
        if (before === undefined) phases.begin('templates', 'Preparing pages');
        if (talks) printProblems(before, problems, terminal);
        before = problems;
      },
    });
  } finally {
    phases.end();
  }
}

/** At first how many problems there are, then what an edit changes. */
function printProblems(
  before: readonly Problem[] | undefined,
  problems: readonly Problem[],
  terminal: Terminal,
): void {
  const seen = (some: readonly Problem[]): readonly Problem[] =>
    some.filter(({ severity }) => severity !== 'info');
  if (before !== undefined) {
    if (!isSame(seen(before), seen(problems))) printChanges(seen(before), seen(problems), terminal);
    return;
  }
  const found = countText(seen(problems));
  if (found !== '') terminal.err(`${found} All is told by: dossier check`);
}

function isSame(before: readonly Problem[], after: readonly Problem[]): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

/** Astro's own server, which follows templates as they are edited. */
async function serveTemplates(
  folder: ContentFolder,
  caches: string,
  options: DevOptions,
): Promise<SiteServer> {
  const base = normalizeBase(options.base);
  const [{ loadAstro }, { pageConfig }, { dossierIntegration }, { deskIntegration }] = await Promise.all([
    import('../integrations/load-astro.ts'),
    import('../integrations/page-config.ts'),
    import('../integrations/dossier.ts'),
    import('../integrations/desk.ts'),
  ]);
  const { dev: serve } = await loadAstro();
  const server = await serve({
    ...pageConfig(base),
    integrations: [dossierIntegration(folder, base, caches), deskIntegration()],
    configFile: false,
    logLevel: 'error',
    server: { port: options.port, host: options.host, allowedHosts: [...(options.allowHost ?? [])] },
  });
  return {
    url: `http://${options.host}:${server.address.port}${base}`,
    close: () => server.stop(),
  };
}
