import { type Command, InvalidArgumentError, Option } from 'commander';
import { nearest } from '../core/annotate/nearest.ts';
import { countProblems } from '../core/check/count-problems.ts';
import { explainCode } from '../core/check/explain-code.ts';
import { RULES } from '../core/check/index.ts';
import { PROBLEM_CODES, type ProblemCode } from '../core/problem-codes.ts';
import { contentFolder } from '../dossier/content-folder.ts';
import { checkLinksShowing } from './check-links.ts';
import { type CheckRun, watchChecks } from './check-watch.ts';
import { type CommonOptions, contentDirOf, withCommonOptions } from './common-options.ts';
import { counted } from './counted.ts';
import { EXIT } from './exit-codes.ts';
import { loadShowing } from './load-showing.ts';
import type { Grouping } from './problem-groups.ts';
import { report } from './report.ts';
import type { Terminal } from './terminal.ts';

interface CheckOptions extends CommonOptions {
  readonly by: Grouping;
  readonly only?: readonly ProblemCode[];
  readonly explain?: ProblemCode | true;
  readonly watch?: true;
  readonly notes?: true;
  readonly links?: true;
  readonly cache?: string;
}

export function checkCommand(terminal: Terminal, exit: (code: number) => void): (program: Command) => void {
  return (program) => {
    withCommonOptions(program.command('check'))
      .summary('look for mistakes in the content folder')
      .description('Read the whole dossier and report every mistake, with its place and how to mend it.')
      .addOption(new Option('--by <order>', 'group what is found').choices(['file', 'rule']).default('file'))
      .option('--only <code...>', 'report only these rules', readCodes)
      .option('--notes', 'print notes too: what may be as it is, but could be better')
      .addOption(
        new Option('--explain [code]', 'print what a rule is about, or the list of all rules')
          .argParser(readCode)
          .conflicts(['watch', 'only']),
      )
      .addOption(
        new Option(
          '--links',
          'ask every web address whether it is still there (needs the network)',
        ).conflicts(['watch', 'explain']),
      )
      .option('--cache <dir>', 'folder in which answers are kept for a week (with --links)')
      .addOption(new Option('--watch', 'check again after every change, until Ctrl-C').conflicts('json'))
      .action(async (options: CheckOptions) => {
        exit(await check(options, terminal));
      });
  };
}

async function check(options: CheckOptions, terminal: Terminal): Promise<number> {
  if (options.explain !== undefined) return explain(options.explain, terminal);
  const folder = contentFolder(contentDirOf(options, terminal), terminal.cwd);
  const run = async (): Promise<CheckRun> => {
    const dossier = await loadShowing(folder, options, terminal, { rules: RULES });
    const { articles, terms, mentions } = dossier;
    const links = options.links && (await checkLinksShowing(folder, dossier, options, terminal));
    const problems = [...dossier.problems, ...(links?.problems ?? [])];
    const { only } = options;
    const asked = only ? problems.filter(({ code }) => only.includes(code)) : problems;
    return {
      problems: asked,
      sizes: { articles: articles.length, terms: terms.length, mentions: mentions.length },
      ...(links && { links: { addresses: links.addresses, remembered: links.remembered } }),
    };
  };
  const { problems, sizes, links } = await run();
  const summary = summaryOf(sizes, links);
  const data = { ...sizes, ...(links && { links }), counts: countProblems(problems) };
  // Whoever asks for a rule wants to see what it found, also where that is only a note.
  const notes = options.notes ?? options.only !== undefined;
  const code = report({ problems, summary, data, by: options.by, notes }, options, terminal);
  return options.watch ? watchChecks(folder, problems, run, terminal) : code;
}

function summaryOf({ articles, terms, mentions }: CheckRun['sizes'], links: CheckRun['links']): string {
  const asked = links ? `, ${links.addresses} addresses (${links.remembered} as answered before)` : '';
  const read = [counted(articles, 'article'), counted(terms, 'term'), counted(mentions, 'mention')];
  return `${read.join(', ')}${asked} checked.`;
}

function explain(code: ProblemCode | true, terminal: Terminal): number {
  if (code !== true) terminal.out(explainCode(code).join('\n\n'));
  else
    for (const rule of RULES) {
      const { severity, about } = PROBLEM_CODES[rule.code];
      terminal.out(`${rule.code.padEnd(24)}${severity.padEnd(9)}${about}`);
    }
  return EXIT.fine;
}

function readCodes(word: string, others: readonly ProblemCode[] = []): readonly ProblemCode[] {
  return [...others, ...word.split(',').map(readCode)];
}

function readCode(word: string): ProblemCode {
  if (isProblemCode(word)) return word;
  const meant = nearest(word, Object.keys(PROBLEM_CODES));
  const hint = meant === undefined ? 'dossier check --explain lists them.' : `Did you mean ${meant}?`;
  throw new InvalidArgumentError(`There is no rule "${word}". ${hint}`);
}

function isProblemCode(word: string): word is ProblemCode {
  return Object.hasOwn(PROBLEM_CODES, word);
}
