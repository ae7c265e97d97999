import type { Problem } from '../problem.ts';
import type { Article } from '../schema/dossier.ts';
import type { CheckFacts, CheckRule } from './check-rule.ts';
import type { RuleCode } from './rule-table.ts';

/** A rule that looks at each article by itself. */
export function articleRule(
  code: RuleCode,
  ofArticle: (article: Article, facts: CheckFacts) => Problem[],
): CheckRule {
  return {
    code,
    ofArticle,
    check: (facts) => facts.dossier.articles.flatMap((article) => ofArticle(article, facts)),
  };
}
