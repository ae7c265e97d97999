import type { Term } from '../schema/dossier.ts';
import { derivedNames } from './derived-names.ts';
import { type TermName, termNames } from './term-names.ts';

/** The names of a term. */
export interface NamesOfTerm {
  /** That its entry gives. */
  readonly names: readonly TermName[];
  /** That follow from those; see `derivedNames`. */
  readonly derived: readonly TermName[];
}

/** A derived name, whichever term it is of. */
export type DerivedName = Omit<TermName, 'term'>;

/** What was derived before, by a print of all that the glossary says of the term but its definition. */
export type KeptDerived = ReadonlyMap<string, readonly DerivedName[]>;

const made = new WeakMap<Term, NamesOfTerm>();

/**
 * The names of a term; made once, since what annotates and what searches asks for them, and spellings take long to find.
 * @param before what was derived of an equal term
 */
export function namesOfTerm(term: Term, before?: readonly DerivedName[]): NamesOfTerm {
  const known = made.get(term) ?? namesFrom(term, before);
  made.set(term, known);
  return known;
}

function namesFrom(term: Term, before: readonly DerivedName[] | undefined): NamesOfTerm {
  const names = termNames(term);
  return { names, derived: before?.map((name) => ({ ...name, term })) ?? derivedNames(names) };
}
