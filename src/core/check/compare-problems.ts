import type { Problem } from '../problem.ts';

/** What changed between two runs of the rules. */
export interface ProblemChanges {
  readonly appeared: readonly Problem[];
  readonly gone: readonly Problem[];
}

/** Problems of one run that the other has not. A problem that only moved to another line is the same problem. */
export function compareProblems(before: readonly Problem[], after: readonly Problem[]): ProblemChanges {
  return { appeared: without(after, before), gone: without(before, after) };
}

function without(problems: readonly Problem[], others: readonly Problem[]): Problem[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return problems.filter((problem) => {
    const count = left.get(keyOf(problem)) ?? 0;
    left.set(keyOf(problem), count - 1);
    return count <= 0;
  });
}

function keyOf({ file, code, severity, message }: Problem): string {
  return JSON.stringify([file, code, severity, message]);
}
