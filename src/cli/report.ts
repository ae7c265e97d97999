import type { Problem } from '../core/problem.ts';
import type { CommonOptions } from './common-options.ts';
import { EXIT } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

/** What a command has to say at its end. */
export interface Report {
  readonly problems: readonly Problem[];
  /** For people: what was done. */
  readonly summary: string;
  /** For machines: the fields of the JSON document beside `problems`. */
  readonly data: Record<string, unknown>;
}

/** Prints a command's report, as JSON on stdout or as text on stderr, and gives its exit code. */
export function report(
  { problems, summary, data }: Report,
  options: CommonOptions,
  terminal: Terminal,
): number {
  if (options.json) terminal.out(JSON.stringify({ ...data, problems }, null, 2));
  else {
    for (const problem of problems) terminal.err(problemText(problem, terminal));
    if (!options.quiet) terminal.err([summary, countText(problems)].filter(Boolean).join(' '));
  }
  return problems.some((problem) => problem.severity === 'error') ? EXIT.problems : EXIT.fine;
}

/** `content/articles/x.md:12:5 unresolved-link  [[ahrar]] names no term or article. Did you mean [[ahrar-al-sham]]?` */
function problemText(problem: Problem, terminal: Terminal): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  const code = terminal.paint(problem.severity === 'error' ? 'red' : 'yellow', problem.code);
  return `${terminal.paint('bold', place)} ${code}  ${problem.message} ${problem.fix}`;
}

function countText(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const parts = [plural(errors, 'problem'), plural(problems.length - errors, 'warning')].filter(Boolean);
  return parts.length > 0 ? `${parts.join(', ')}.` : '';
}

function plural(count: number, noun: string): string {
  if (count === 0) return '';
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
