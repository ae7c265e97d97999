import { compareProblems } from '../core/check/compare-problems.ts';
import type { Problem } from '../core/problem.ts';
import { countText, problemText } from './report.ts';
import type { Terminal } from './terminal.ts';

/** Prints which problems are gone and which are new, and how many there are now. */
export function printChanges(
  before: readonly Problem[],
  after: readonly Problem[],
  terminal: Terminal,
): void {
  const { appeared, gone } = compareProblems(before, after);
  for (const problem of gone) terminal.err(`- ${problemText(problem, terminal)}`);
  for (const problem of appeared) terminal.err(`+ ${problemText(problem, terminal)}`);
  terminal.err(countText(after) || 'No problems.');
}
