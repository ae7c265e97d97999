import type { Place, Problem } from '../problem.ts';
import type { Article, Dossier } from '../schema/dossier.ts';
import type { RuleCode } from './rule-table.ts';

/** What a rule may look at. */
export interface CheckFacts {
  /** The content and what annotation found in it; its problems are those of annotation. */
  readonly dossier: Dossier;
  /** Where a field of dossier.yaml stands. */
  readonly placeOf: (field: readonly PropertyKey[]) => Place;
  /** SHA-256 of each original that an article names, by its path; an original that cannot be read has none. */
  readonly originals: ReadonlyMap<string, string>;
}

/** One thing to look for in a dossier; what is to be known of it is in RULE_TABLE. */
export interface CheckRule {
  readonly code: RuleCode;
  /** A problem for everything that breaks the rule; pure. */
  readonly check: (facts: CheckFacts) => Problem[];
  /** Those of them that stand in the file of an article; a rule that never finds any there has none. */
  readonly ofArticle?: (article: Article, facts: CheckFacts) => Problem[];
}
