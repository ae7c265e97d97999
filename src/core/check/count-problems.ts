import type { Problem } from '../problem.ts';
import type { Severity } from '../problem-codes.ts';

/** How many problems there are, by severity and by code; codes that were not reported are left out. */
export interface ProblemCounts extends Readonly<Record<Severity, number>> {
  readonly byCode: Readonly<Record<string, number>>;
}

/** Counts problems; the codes are in alphabetical order. */
export function countProblems(problems: readonly Problem[]): ProblemCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  const byCode = new Map<string, number>();
  for (const { severity, code } of problems) {
    counts[severity] += 1;
    byCode.set(code, (byCode.get(code) ?? 0) + 1);
  }
  return { ...counts, byCode: Object.fromEntries([...byCode].sort(([a], [b]) => (a < b ? -1 : 1))) };
}
