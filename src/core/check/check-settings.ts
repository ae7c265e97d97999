import { nearest } from '../annotate/nearest.ts';
import { PROBLEM_CODES } from '../problem-codes.ts';
import { type Place, problem, type Problem } from '../problem.ts';
import type { DossierConfig } from '../schema/config.ts';
import { isRuleCode, RULE_TABLE } from './rule-table.ts';

/** Whether each rule that `checks` sets exists and can be set. */
export function checkSettings(
  { checks }: Pick<DossierConfig, 'checks'>,
  placeOf: (field: readonly PropertyKey[]) => Place,
): Problem[] {
  return Object.keys(checks).flatMap((code) => {
    if (isRuleCode(code)) return [];
    const place = placeOf(['checks', code]);
    if (Object.hasOwn(PROBLEM_CODES, code)) {
      const message = `"${code}" cannot be set: where it is reported, something could not be read or written at all`;
      return problem('unknown-rule', place, message, 'Remove the line, and mend what is reported.');
    }
    const meant = nearest(code, Object.keys(RULE_TABLE));
    const hint = meant === undefined ? undefined : `Did you mean ${meant}?`;
    return problem('unknown-rule', place, `There is no rule "${code}"`, hint);
  });
}
