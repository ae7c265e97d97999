import type { Problem } from '../problem.ts';
import type { CheckFacts, CheckRule } from './check-rule.ts';

/**
 * Holds a dossier against rules, as `checks` of dossier.yaml sets them: a rule that is `off` reports nothing, another
 * setting is the severity of what it reports. Problems are in order of the rules.
 */
export function runRules(rules: readonly CheckRule[], facts: CheckFacts): Problem[] {
  const settings = facts.dossier.config.checks;
  return rules.flatMap(({ code, check }) => {
    const setting = settings[code];
    if (setting === 'off') return [];
    const problems = check(facts);
    return setting === undefined ? problems : problems.map((found) => ({ ...found, severity: setting }));
  });
}
