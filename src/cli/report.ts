import { countProblems } from '../core/check/count-problems.ts';
import type { Problem } from '../core/problem.ts';
import type { Severity } from '../core/problem-codes.ts';
import type { CommonOptions } from './common-options.ts';
import { counted } from './counted.ts';
import { EXIT } from './exit-codes.ts';
import { type Grouping, problemGroups } from './problem-groups.ts';
import type { Terminal } from './terminal.ts';

/** What a command has to say at its end. */
export interface Report {
  readonly problems: readonly Problem[];
  /** For people: what was done. */
  readonly summary: string;
  /** For machines: the fields of the JSON document beside `problems`. */
  readonly data: Record<string, unknown>;
  /** Puts problems together under a line each group; left out, they are one list. */
  readonly by?: Grouping;
  /** Whether notes are printed too, and not only counted. */
  readonly notes?: boolean;
}

/** Prints a command's report, as JSON on stdout or as text on stderr, and gives its exit code. */
export function report(
  { problems, summary, data, by, notes = false }: Report,
  options: CommonOptions,
  terminal: Terminal,
): number {
  if (options.json) terminal.out(JSON.stringify({ ...data, problems }, null, 2));
  else {
    const shown = notes && !options.quiet ? problems : problems.filter(({ severity }) => severity !== 'info');
    printProblems(shown, by, terminal);
    const hint = shown.length < problems.length ? 'Notes are shown with: dossier check --notes' : '';
    if (!options.quiet) terminal.err([summary, countText(problems), hint].filter(Boolean).join(' '));
  }
  return problems.some((problem) => problem.severity === 'error') ? EXIT.problems : EXIT.fine;
}

function printProblems(problems: readonly Problem[], by: Grouping | undefined, terminal: Terminal): void {
  const groups = by ? problemGroups(problems, by) : [{ title: undefined, problems }];
  for (const { title, problems: some } of groups) {
    if (title !== undefined) terminal.err(terminal.paint('bold', title));
    for (const problem of some) terminal.err(problemText(problem, terminal));
    if (title !== undefined) terminal.err('');
  }
}

const COLOURS = { error: 'red', warning: 'yellow', info: 'dim' } as const satisfies Record<Severity, string>;

/** `content/articles/x.md:12:5 unresolved-link  [[ahrar]] names no article, term, claim or event. Did you mean [[ahrar-al-sham]]?` */
export function problemText(problem: Problem, terminal: Terminal): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  const code = terminal.paint(COLOURS[problem.severity], problem.code);
  return `${terminal.paint('bold', place)} ${code}  ${problem.message} ${problem.fix}`;
}

/** `1 problem, 2 warnings, 3 notes.`; nothing where there are none. */
export function countText(problems: readonly Problem[]): string {
  const { error, warning, info } = countProblems(problems);
  const some = [
    [error, 'problem'],
    [warning, 'warning'],
    [info, 'note'],
  ] as const;
  const parts = some.filter(([count]) => count > 0).map(([count, noun]) => counted(count, noun));
  return parts.length > 0 ? `${parts.join(', ')}.` : '';
}
