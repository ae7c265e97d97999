import { problem, type Problem } from '../problem.ts';
import { primaryLanguage } from '../language/index.ts';
import { acceptsCase } from './case-rule.ts';
import type { Matcher, TrieNode } from './matcher.ts';
import { placeIn } from '../schema/dossier.ts';
import type { TermName } from './term-names.ts';

/**
 * A problem for every name that two terms claim at one time in one language; it stands at the second term. None where the
 * editor says of it that it is shared: in each alias, since a heading cannot.
 */
export function ambiguousNames({ root }: Matcher): Problem[] {
  const problems: Problem[] = [];
  const visit = (node: TrieNode): void => {
    const claim = firstConflict(node.names);
    if (claim) problems.push(claim);
    for (const next of node.next.values()) visit(next);
  };
  visit(root);
  return problems;
}

function firstConflict(names: readonly TermName[]): Problem | undefined {
  for (const [index, second] of names.entries()) {
    const first = names.slice(0, index).find((name) => conflict(name, second));
    if (!first) continue;
    const message = `"${second.text}" is a name of ${first.term.slug} (${first.term.file}) and of ${second.term.slug} (${second.term.file}).`;
    return problem('ambiguous-alias', placeIn(second.term, second.field), message);
  }
  return undefined;
}

function conflict(a: TermName, b: TermName): boolean {
  return (
    a.term !== b.term &&
    !isMeant(a, b) &&
    shareLanguage(a, b) &&
    shareTime(a, b) &&
    (covers(a, b) || covers(b, a))
  );
}

function isMeant(a: TermName, b: TermName): boolean {
  const isHeading = ({ field }: TermName): boolean => field[0] === 'term';
  return (a.shared || b.shared) && [a, b].every((name) => name.shared || isHeading(name));
}

function shareLanguage(a: TermName, b: TermName): boolean {
  if (a.lang === undefined || b.lang === undefined || a.lang === b.lang) return true;
  const oneIsGeneral = !a.lang.includes('-') || !b.lang.includes('-');
  return oneIsGeneral && primaryLanguage(a.lang) === primaryLanguage(b.lang);
}

function shareTime(a: TermName, b: TermName): boolean {
  return a.used.min <= b.used.max && b.used.min <= a.used.max;
}

/** Whether a text written as `other` is would be taken for `name`. */
function covers(name: TermName, other: TermName): boolean {
  return name.tokens.every((token, index) =>
    acceptsCase(name.rules[index] ?? 'any', token, other.tokens[index] ?? ''),
  );
}
