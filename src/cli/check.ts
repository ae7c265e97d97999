import type { Command } from 'commander';
import { contentFolder } from '../dossier/content-folder.ts';
import { type CommonOptions, contentDirOf, withCommonOptions } from './common-options.ts';
import { loadShowing } from './load-showing.ts';
import { report } from './report.ts';
import type { Terminal } from './terminal.ts';

export function checkCommand(terminal: Terminal, exit: (code: number) => void): (program: Command) => void {
  return (program) => {
    withCommonOptions(program.command('check'))
      .summary('look for mistakes in the content folder')
      .description('Read the whole dossier and report every mistake, with its place and how to mend it.')
      .action(async (options: CommonOptions) => {
        exit(await check(options, terminal));
      });
  };
}

async function check(options: CommonOptions, terminal: Terminal): Promise<number> {
  const folder = contentFolder(contentDirOf(options, terminal), terminal.cwd);
  const dossier = await loadShowing(folder, options, terminal);
  const { problems, articles, terms, mentions } = dossier;
  const counts = { articles: articles.length, terms: terms.length, mentions: mentions.length };
  const summary = `${counts.articles} articles, ${counts.terms} terms, ${counts.mentions} mentions checked.`;
  return report({ problems, summary, data: counts }, options, terminal);
}
