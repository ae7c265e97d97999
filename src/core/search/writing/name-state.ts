import type { Analyser } from '../analysis/token.ts';
import { tableKey } from '../index-format/table-key.ts';
import type { SearchTerm } from '../record.ts';
import { namesOfTerms, shownNames } from './names-of-terms.ts';
import type { KeyNames } from './word-entries.ts';

/** The glossary as the table has it. */
export interface GlossaryNames extends KeyNames {
  /** Forms that are a name by themselves. */
  readonly forms: ReadonlySet<string>;
}

/** What is kept of the glossary: to tell which keys another glossary touches. */
export interface NameState {
  /** Names under each key, as JSON. */
  readonly keys: Readonly<Record<string, string>>;
  readonly forms: readonly string[];
}

export function glossaryNames(terms: readonly SearchTerm[], analysers: readonly Analyser[]): GlossaryNames {
  const { starts, forms } = namesOfTerms(terms, analysers);
  return {
    starts,
    forms,
    ofTerm: new Map(terms.map((term) => [tableKey('term', term.slug), shownNames(term)])),
  };
}

export function nameState({ starts, ofTerm, forms }: GlossaryNames): NameState {
  const keys = [...starts, ...ofTerm].map(([key, names]) => [key, JSON.stringify(names)] as const);
  return { keys: Object.fromEntries(keys), forms: [...forms].sort() };
}

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
