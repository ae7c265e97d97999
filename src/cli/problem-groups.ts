import { PROBLEM_CODES } from '../core/problem-codes.ts';
import type { Problem } from '../core/problem.ts';

/** What problems that stand together have in common. */
export type Grouping = 'file' | 'rule';

/** Problems that belong together, under a line that says how. */
export interface ProblemGroup {
  readonly title: string;
  readonly problems: readonly Problem[];
}

/** Problems by file, in the order of the files; or by rule, the worst rules first and then the most frequent. */
export function problemGroups(problems: readonly Problem[], by: Grouping): ProblemGroup[] {
  const groups = [...Map.groupBy(problems, (one) => (by === 'file' ? one.file : one.code))];
  if (by === 'file')
    return groups.map(([file, some]) => ({ title: `${file} (${some.length})`, problems: some }));
  return groups
    .sort(([, a], [, b]) => rank(a) - rank(b) || b.length - a.length)
    .map(([code, some]) => ({
      title: `${code} (${some.length}): ${PROBLEM_CODES[some[0]?.code ?? 'unreadable'].about}`,
      problems: some,
    }));
}

const ORDER = ['error', 'warning', 'info'];

function rank([first]: readonly Problem[]): number {
  return ORDER.indexOf(first?.severity ?? 'info');
}
