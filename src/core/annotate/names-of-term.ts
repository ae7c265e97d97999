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

const made = new WeakMap<Term, NamesOfTerm>();

/** The names of a term; made once, since what annotates and what searches asks for them, and spellings take long to find. */
export function namesOfTerm(term: Term): NamesOfTerm {
  const known = made.get(term) ?? namesFrom(termNames(term));
  made.set(term, known);
  return known;
}

function namesFrom(names: readonly TermName[]): NamesOfTerm {
  return { names, derived: derivedNames(names) };
}
