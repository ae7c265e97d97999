import type { CheckRule } from './check-rule.ts';
import type { RuleCode } from './rule-table.ts';

/** A rule that annotation has held already, since it had to look at the very same things. */
export function foundWhileAnnotating(code: RuleCode): CheckRule {
  return {
    code,
    check: ({ dossier }) => dossier.problems.filter((problem) => problem.code === code),
    ofArticle: ({ file }, { dossier }) =>
      dossier.problems.filter((problem) => problem.code === code && problem.file === file),
  };
}
