import { namesOfTerm } from '../annotate/names-of-term.ts';
import type { Dossier, Term } from '../schema/dossier.ts';
import type { SearchTerm } from './record.ts';

/** The glossary as search uses it. Names: the heading, the aliases, what follows from them, and what the articles write. */
export function searchTermsOf(dossier: Dossier): SearchTerm[] {
  const written = dossier.mentionIndex.writtenAs();
  const derived = undisputedNames(dossier.terms);
  return dossier.terms.map((term) => {
    const texts = [...(written.get(term.slug) ?? [])];
    const shown = distinct([term.term, ...byUse(texts), ...givenNames(term)]);
    const names = distinct([...shown, ...(derived.get(term) ?? [])]);
    return {
      slug: term.slug,
      term: term.term,
      type: term.type,
      line: term.preview,
      names,
      shown: shown.length,
      mentions: texts.reduce((sum, [, times]) => sum + times, 0),
    };
  });
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name.trim() !== '');
}

/** Texts, those that occur most first. */
function byUse(texts: readonly (readonly [text: string, times: number])[]): string[] {
  return texts.toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([text]) => text);
}

function givenNames(term: Term): string[] {
  const short = term.term.replace(/\s*\([^()]*\)$/, '');
  return [term.term, short, ...term.aliases.map(({ text }) => text)];
}

/** Derived names that one term alone has: a surname of two people would explain nothing. */
function undisputedNames(terms: readonly Term[]): Map<Term, readonly string[]> {
  const owners = new Map<string, Set<Term>>();
  const own = (name: string, term: Term): void => {
    const key = name.toLowerCase();
    owners.set(key, (owners.get(key) ?? new Set()).add(term));
  };
  const derived = new Map(terms.map((term) => [term, namesOfTerm(term).derived.map(({ text }) => text)]));
  for (const term of terms) for (const name of givenNames(term)) own(name, term);
  for (const [term, names] of derived) for (const name of names) own(name, term);
  return new Map(
    [...derived].map(([term, names]) => [
      term,
      names.filter((name) => owners.get(name.toLowerCase())?.size === 1),
    ]),
  );
}
