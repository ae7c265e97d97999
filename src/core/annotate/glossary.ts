import { printOf } from '../print.ts';
import type { Slug } from '../schema/brands.ts';
import type { Term } from '../schema/dossier.ts';
import { compileMatcher, type Matcher } from './matcher.ts';
import { type KeptDerived, namesOfTerm } from './names-of-term.ts';
import { relatedTerms } from './related-terms.ts';
import type { TermName } from './term-names.ts';

/** What the whole glossary says, for every article alike. */
export interface Glossary {
  readonly matcher: Matcher;
  /** Of all that it says of any article. */
  readonly print: string;
  /** The names that are derived of its terms. */
  readonly derived: () => KeptDerived;
  /** Whether two terms name one another as related. */
  readonly areRelated: (one: Term, other: Term) => boolean;
  /**
   * A print of all that the glossary says of an article: of the names that could be found by its words, with their terms, and of
   * the terms its explicit links lead to.
   * @param linked the term of each explicit link, in their order; nothing for one that leads elsewhere
   */
  readonly printFor: (words: Uint32Array, linked: readonly (Slug | undefined)[]) => string;
}

/**
 * Compiles a glossary; once for all articles.
 * @param before what was derived of terms before, which takes as long as all else
 */
export function compileGlossary(terms: readonly Term[], before?: KeptDerived): Glossary {
  const termPrints = terms.map(printWithNames);
  const matcher = compileMatcher(terms, (place) => before?.get(termPrints[place] ?? ''));
  const { names } = matcher;
  const places = new Map(terms.map(({ slug }, index) => [slug, names.length + index]));
  const placeOf = (slug: Slug): number => places.get(slug) ?? 0;
  /** Of names, and then of terms, made when an article first asks: most derived names stand nowhere. */
  const prints: string[] = [];
  const printAt = (place: number): string => (prints[place] ??= makePrint(place));
  const makePrint = (place: number): string => {
    const [name, term] = [names[place], terms[place - names.length]];
    if (name) return printOfName(name, printAt(placeOf(name.term.slug)));
    return term ? printWithoutNames(term) : '';
  };
  /** Of each name, and then of each term, by its place, the article that asked for it last. */
  const askedBy = new Int32Array(names.length + terms.length);
  let asking = 0;
  return {
    matcher,
    print: printOf(termPrints),
    derived: () => new Map(terms.map((term, place) => [termPrints[place] ?? '', namesOfTerm(term).derived])),
    areRelated: relatedTerms(terms),
    printFor: (words, linked) => {
      asking++;
      const asked: number[] = [];
      const ask = (place: number): void => {
        if (askedBy[place] === asking) return;
        askedBy[place] = asking;
        asked.push(place);
      };
      for (const word of words) {
        const found = matcher.namesByWord.get(word);
        if (found) for (const place of found) ask(place);
      }
      for (const slug of linked) if (slug !== undefined) ask(placeOf(slug));
      const relevant = asked.sort((a, b) => a - b).map(printAt);
      return printOf([relevant.join(' '), linked.join(' ')]);
    },
  };
}

/** Of what annotation asks of a term; its definition is nothing to it. */
function printWithNames(term: Term): string {
  const { slug, type, aliases, match, compounds, validity, roles, related } = term;
  return printOf([
    JSON.stringify([slug, term.term, type, aliases, match, compounds, validity, roles, related]),
  ]);
}

/** The same besides its names. All words of a person's names tell who is meant by one of them, so there they belong to it. */
function printWithoutNames(term: Term): string {
  if (term.type === 'person') return printWithNames(term);
  const { slug, type, match, compounds, validity, roles, related } = term;
  return printOf([JSON.stringify([slug, type, match, compounds, validity, roles, related])]);
}

/** Of all of a name but the field that it stands in, by which only mistakes in the glossary are told. */
function printOfName(
  { text, rules, inflects, lang, used, shared, afterFullName }: TermName,
  ofTerm: string,
): string {
  const { min, max } = used;
  return printOf([ofTerm, JSON.stringify([text, rules, inflects, lang, min, max, shared, afterFullName])]);
}
