import { TABLE_OF_ARTICLES } from './table-of-articles.ts';
import { TABLE_OF_BREAKS } from './table-of-breaks.ts';
import { TABLE_OF_GLOSSARY } from './table-of-glossary.ts';

/** What is to be known of a rule. */
export interface RuleEntry {
  readonly severity: 'error' | 'warning' | 'info';
  /** What the rule reports, in one sentence. */
  readonly about: string;
  /** How to mend it. */
  readonly fix: string;
  /** Why it matters. */
  readonly why: string;
  /** What would be reported. */
  readonly example: string;
}

/**
 * Every rule that can be set in `checks` of dossier.yaml. Messages, `dossier check --explain` and RULES.md are made
 * from this one table; the code of a rule is in `rules/CODE.ts`.
 */
export const RULE_TABLE = {
  ...TABLE_OF_BREAKS,
  ...TABLE_OF_ARTICLES,
  ...TABLE_OF_GLOSSARY,
} as const satisfies Record<string, RuleEntry>;

export type RuleCode = keyof typeof RULE_TABLE;

/** Whether a word is the code of a rule. */
export function isRuleCode(word: string): word is RuleCode {
  return Object.hasOwn(RULE_TABLE, word);
}

/** Whether a rule is held at every build, and not only by `dossier check`. */
export function isHeldAtBuild(code: RuleCode): boolean {
  return Object.hasOwn(TABLE_OF_BREAKS, code);
}
