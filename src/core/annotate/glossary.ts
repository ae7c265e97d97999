import { printOf } from '../print.ts';
import type { Slug } from '../schema/brands.ts';
import type { Term } from '../schema/dossier.ts';
import { namedBy } from './lookup-words.ts';
import { compileMatcher, type Matcher } from './matcher.ts';
import { relatedTerms } from './related-terms.ts';

/** What the whole glossary says, for every article alike. */
export interface Glossary {
  readonly matcher: Matcher;
  /** Whether two terms name one another as related. */
  readonly areRelated: (one: Term, other: Term) => boolean;
  /**
   * A print of all that the glossary says of an article: of the terms of which a name could be found by its words, and of
   * those its explicit links lead to.
   * @param linked the term of each explicit link, in their order; nothing for one that leads elsewhere
   */
  readonly printFor: (words: Uint32Array, linked: readonly (Slug | undefined)[]) => string;
}

/** Hashes are told apart by so many bits first; most that no name has need no more. */
const FIRST_BITS = 18;

/** Compiles a glossary; once for all articles. */
export function compileGlossary(terms: readonly Term[]): Glossary {
  const matcher = compileMatcher(terms);
  const prints = terms.map(printOfNames);
  const places = new Map(terms.map(({ slug }, index) => [slug, index]));
  const termsOf = new Map<number, number[]>();
  const first = new Uint8Array(2 ** FIRST_BITS);
  for (const [index, term] of terms.entries()) {
    for (const word of namedBy(matcher.namesOf.get(term) ?? [])) {
      first[word & (2 ** FIRST_BITS - 1)] = 1;
      const known = termsOf.get(word);
      if (known) known.push(index);
      else termsOf.set(word, [index]);
    }
  }
  return {
    matcher,
    areRelated: relatedTerms(terms),
    printFor: (words, linked) => {
      const relevant = new Set<number>();
      for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? 0;
        if (first[word & (2 ** FIRST_BITS - 1)] === 0) continue;
        for (const index of termsOf.get(word) ?? NOBODY) relevant.add(index);
      }
      for (const slug of linked) if (slug !== undefined) relevant.add(places.get(slug) ?? 0);
      const inOrder = [...relevant].sort((a, b) => a - b);
      return printOf([inOrder.map((index) => prints[index]).join(' '), linked.join(' ')]);
    },
  };
}

const NOBODY: readonly number[] = [];

/** Of what annotation asks of a term; its definition is nothing to it. */
function printOfNames(term: Term): string {
  const { slug, type, aliases, match, compounds, validity, roles, related } = term;
  return printOf([JSON.stringify([slug, term.term, type, aliases, match, compounds, validity, roles, related])]);
}
