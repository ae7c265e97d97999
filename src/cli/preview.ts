import type { Command } from 'commander';
import { problem } from '../core/problem.ts';
import { displayPath } from '../dossier/content-folder.ts';
import { serveSite } from '../dossier/serve-site.ts';
import { readMarker } from '../dossier/site-marker.ts';
import { type CommonOptions, outDirOf, withCommonOptions } from './common-options.ts';
import { EXIT } from './exit-codes.ts';
import { report } from './report.ts';
import { type ServerOptions, untilStopped, withServerOptions } from './server-options.ts';
import type { Terminal } from './terminal.ts';

type PreviewOptions = CommonOptions & ServerOptions;

export function previewCommand(terminal: Terminal, exit: (code: number) => void): (program: Command) => void {
  return (program) => {
    withServerOptions(withCommonOptions(program.command('preview')))
      .summary('serve the site as it was built')
      .description('Serve a built site, as any web server would, under the base path it was built for.')
      .action(async (options: PreviewOptions) => {
        exit(await preview(options, terminal));
      });
  };
}

async function preview(options: PreviewOptions, terminal: Terminal): Promise<number> {
  const dir = outDirOf(options, terminal);
  const shown = displayPath(dir, terminal.cwd);
  const marker = await readMarker(dir);
  if (!marker) {
    const missing = problem('site-missing', { file: shown }, 'There is no built site here.');
    return report({ problems: [missing], summary: 'Nothing to serve.', data: {} }, options, terminal);
  }
  const server = await serveSite(dir, marker.base, options.host, options.port);
  if (options.json) terminal.out(JSON.stringify({ url: server.url }));
  else terminal.err(`Serving ${shown} at ${server.url}  (Ctrl-C stops)`);
  await untilStopped();
  await server.close();
  return EXIT.fine;
}
