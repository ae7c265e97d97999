import type { CheckRule } from './check-rule.ts';
import { foundWhileAnnotating } from './found-while-annotating.ts';
import { isHeldAtBuild } from './rule-table.ts';
import { dateDiffers } from './rules/date-differs.ts';
import { derivedTitle } from './rules/derived-title.ts';
import { duplicateArticle } from './rules/duplicate-article.ts';
import { duplicateSlug } from './rules/duplicate-slug.ts';
import { emptyBody } from './rules/empty-body.ts';
import { emptyDefinition } from './rules/empty-definition.ts';
import { eventAfterReport } from './rules/event-after-report.ts';
import { eventOutsideValidity } from './rules/event-outside-validity.ts';
import { forbidsNothing } from './rules/forbids-nothing.ts';
import { headingJump } from './rules/heading-jump.ts';
import { imageWithoutText } from './rules/image-without-text.ts';
import { noCoordinates } from './rules/no-coordinates.ts';
import { noOutlet } from './rules/no-outlet.ts';
import { noRights } from './rules/no-rights.ts';
import { noSource } from './rules/no-source.ts';
import { noSummary } from './rules/no-summary.ts';
import { orphanArticle } from './rules/orphan-article.ts';
import { orphanTerm } from './rules/orphan-term.ts';
import { passageUnclear } from './rules/passage-unclear.ts';
import { periodReversed } from './rules/period-reversed.ts';
import { redirectChain } from './rules/redirect-chain.ts';
import { redirectConflict } from './rules/redirect-conflict.ts';
import { sameAsShared } from './rules/same-as-shared.ts';
import { sourceMissing } from './rules/source-missing.ts';
import { termNeverLinked } from './rules/term-never-linked.ts';
import { termNotMentioned } from './rules/term-not-mentioned.ts';
import { unusedAlias } from './rules/unused-alias.ts';

/** Every rule, in the order of RULE_TABLE. To add one, add its file, its entry in the table, its fixtures and a line. */
export const RULES: readonly CheckRule[] = [
  duplicateSlug,
  redirectConflict,
  redirectChain,
  sourceMissing,
  foundWhileAnnotating('ambiguous-alias'),
  foundWhileAnnotating('ambiguous-mention'),
  foundWhileAnnotating('unresolved-link'),
  foundWhileAnnotating('unknown-term'),
  foundWhileAnnotating('unknown-article'),
  foundWhileAnnotating('quote-not-found'),
  foundWhileAnnotating('unknown-reference'),
  passageUnclear,
  noSource,
  noOutlet,
  noRights,
  noSummary,
  derivedTitle,
  emptyBody,
  headingJump,
  imageWithoutText,
  duplicateArticle,
  orphanArticle,
  dateDiffers,
  forbidsNothing,
  unusedAlias,
  termNotMentioned,
  termNeverLinked,
  orphanTerm,
  emptyDefinition,
  noCoordinates,
  sameAsShared,
  periodReversed,
  eventAfterReport,
  eventOutsideValidity,
];

/** The rules whose breach is seen on the site: held at every build. */
export const BUILD_RULES: readonly CheckRule[] = RULES.filter(({ code }) => isHeldAtBuild(code));

/** The others: advice, which only those who ask for it want to see. */
export const ADVICE: readonly CheckRule[] = RULES.filter(({ code }) => !isHeldAtBuild(code));
