import type { Command } from 'commander';
import { contentFolder } from '../dossier/content-folder.ts';
import { importFiles, type ImportReport } from '../dossier/import-files.ts';
import { readConfig } from '../dossier/read-config.ts';
import { type CommonOptions, contentDirOf, withCommonOptions } from './common-options.ts';
import { startProgress } from './progress.ts';
import { report } from './report.ts';
import type { Terminal } from './terminal.ts';

interface ImportOptions extends CommonOptions {
  readonly force?: boolean;
  readonly lang?: string;
  readonly outlet?: string;
  readonly rights?: string;
  readonly timezone?: string;
}

const DEFAULT_TIMEZONE = 'Europe/Amsterdam';

export function importCommand(terminal: Terminal, exit: (code: number) => void): (program: Command) => void {
  return (program) => {
    withCommonOptions(program.command('import'))
      .summary('convert raw articles to Markdown')
      .description(
        'Convert raw articles to Markdown in articles/, and keep the originals untouched in sources/.\n' +
          'Folders are read with everything below them. Importing a file again changes nothing.',
      )
      .argument('<path...>', 'files or folders')
      .option('--force', 'overwrite articles that were edited after their import')
      .option('--outlet <name>', 'newspaper or site the articles come from')
      .option('--lang <tag>', 'language of the articles, such as nl or en')
      .option('--rights <text>', 'who holds the rights to the articles')
      .option('--timezone <name>', `time zone of the articles' dates (default: that of the dossier)`)
      .action(async (paths: string[], options: ImportOptions) => {
        exit(await importPaths(paths, options, terminal));
      });
  };
}

async function importPaths(
  paths: readonly string[],
  options: ImportOptions,
  terminal: Terminal,
): Promise<number> {
  const contentDir = contentDirOf(options, terminal);
  const { config } = await readConfig(contentFolder(contentDir, terminal.cwd));
  const progress = startProgress('Importing', options, terminal);
  const { force = false, lang, outlet, rights } = options;
  const result = await importFiles(paths, {
    contentDir,
    force,
    timezone: options.timezone ?? config?.timezone ?? DEFAULT_TIMEZONE,
    ...(lang !== undefined && { lang }),
    ...(outlet !== undefined && { outlet }),
    ...(rights !== undefined && { rights }),
    onFile: progress.update,
  });
  progress.stop();
  const { articles, problems } = result;
  if (!options.json && !options.quiet) {
    for (const { status, source, file } of articles) terminal.err(`${status.padEnd(9)} ${file}  ← ${source}`);
  }
  return report({ problems, summary: summaryOf(result), data: { articles } }, options, terminal);
}

function summaryOf({ articles, problems }: ImportReport): string {
  if (articles.length === 0 && problems.length === 0) return 'There is no file to convert.';
  const count = (wanted: string): number => articles.filter(({ status }) => status === wanted).length;
  const parts = [
    `${count('created')} created`,
    `${count('replaced')} replaced`,
    `${count('unchanged')} unchanged`,
  ];
  return `${parts.join(', ')}.`;
}
