import { PROBLEM_CODES, type ProblemCode } from '../problem-codes.ts';
import { isHeldAtBuild, isRuleCode, RULE_TABLE } from './rule-table.ts';

/** What is to be known of a problem, as lines of text; the first names it. */
export function explainCode(code: ProblemCode): string[] {
  const { severity, about, fix } = PROBLEM_CODES[code];
  const heading = `${code} (${severity})`;
  if (!isRuleCode(code)) return [heading, about, `To mend it: ${fix}`, 'It cannot be switched off.'];
  const { why, example } = RULE_TABLE[code];
  const when = isHeldAtBuild(code) ? 'at every build and by dossier check' : 'by dossier check';
  return [
    heading,
    about,
    why,
    `For example: ${example}`,
    `To mend it: ${fix}`,
    `It is reported ${when}. In dossier.yaml, checks: {${code}: off} switches it off; error, warning and info set how bad it is.`,
  ];
}
