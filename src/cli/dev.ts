import type { Command } from 'commander';
import { normalizeBase } from '../core/addresses.ts';
import { cacheRoot } from '../dossier/cache-root.ts';
import { contentFolder } from '../dossier/content-folder.ts';
import { readConfig } from '../dossier/read-config.ts';
import { type CommonOptions, contentDirOf, withCommonOptions } from './common-options.ts';
import { EXIT } from './exit-codes.ts';
import { report } from './report.ts';
import { ROOT } from './root.ts';
import { untilStopped, withServerOptions, type ServerOptions } from './server-options.ts';
import type { Terminal } from './terminal.ts';

interface DevOptions extends CommonOptions, ServerOptions {
  readonly base: string;
}

export function devCommand(terminal: Terminal, exit: (code: number) => void): (program: Command) => void {
  return (program) => {
    withServerOptions(withCommonOptions(program.command('dev')))
      .summary('serve the site while you edit')
      .description('Serve the site and show every change of the content folder at once.')
      .option('--base <path>', 'path the site is served under', '/')
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
  const base = normalizeBase(options.base);
  // Loading Astro takes longer than most commands do; only those that need it wait for it.
  const [{ dev: serve }, { pageConfig }, { dossierIntegration }, { deskIntegration }] = await Promise.all([
    import('astro'),
    import('../integrations/page-config.ts'),
    import('../integrations/dossier.ts'),
    import('../integrations/desk.ts'),
  ]);
  const server = await serve({
    ...pageConfig(base),
    integrations: [dossierIntegration(folder, base, cacheRoot(ROOT)), deskIntegration(folder)],
    configFile: false,
    logLevel: 'error',
    server: { port: options.port, host: options.host },
  });
  const url = `http://${options.host}:${server.address.port}${base}`;
  if (options.json) terminal.out(JSON.stringify({ url }));
  else terminal.err(`Serving ${contentDir} at ${url}  (Ctrl-C stops)`);
  await untilStopped();
  await server.stop();
  return EXIT.fine;
}
