import type { Analyser } from '../analysis/token.ts';
import { SPACES, tableKey } from '../index-format/table-key.ts';
import type { NameStart } from '../index-format/word-head.ts';
import type { SearchTerm } from '../record.ts';
import { namesOfTerms, shownNames } from './names-of-terms.ts';
import type { KeyNames } from './word-lines.ts';

/** The glossary as the table has it, as it is kept: to write the lines of words, and to tell which of them another one touches. */
export interface NameState {
  /** Names under each key, as JSON. */
  readonly keys: Readonly<Record<string, string>>;
  /** Forms that are a name by themselves, sorted. */
  readonly forms: readonly string[];
}

export function nameState(terms: readonly SearchTerm[], analysers: readonly Analyser[]): NameState {
  const { starts, forms } = namesOfTerms(terms, analysers);
  const ofTerm = terms.map((term) => [tableKey('term', term.slug), shownNames(term)] as const);
  const keys = [...starts, ...ofTerm].map(([key, names]) => [key, JSON.stringify(names)] as const);
  return { keys: Object.fromEntries(keys), forms: [...forms].sort() };
}

/** Names by the keys of the table. */
export function keyNames({ keys }: NameState): KeyNames {
  const names = new Map(Object.entries(keys));
  const at = (key: string): unknown => {
    const known = names.get(key);
    return known === undefined ? NONE : JSON.parse(known);
  };
  return {
    startingAt: (key) => (key.startsWith(SPACES.term) ? NONE : (at(key) as readonly NameStart[])),
    ofTerm: (key) => at(key) as readonly string[],
  };
}

const NONE: readonly never[] = [];

/** Keys and forms of which two glossaries say different things. */
export function changedNames(
  before: NameState,
  after: NameState,
): { readonly keys: readonly string[]; readonly forms: readonly string[] } {
  const keys = new Set([...Object.keys(before.keys), ...Object.keys(after.keys)]);
  const [one, other] = [new Set(before.forms), new Set(after.forms)];
  return {
    keys: [...keys].filter((key) => before.keys[key] !== after.keys[key]),
    forms: [
      ...before.forms.filter((form) => !other.has(form)),
      ...after.forms.filter((form) => !one.has(form)),
    ],
  };
}
