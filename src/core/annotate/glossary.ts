import { printOf } from '../print.ts';
import type { Slug } from '../schema/brands.ts';
import type { Term } from '../schema/dossier.ts';
import { compileMatcher, type Matcher } from './matcher.ts';
import { relatedTerms } from './related-terms.ts';

/** What the whole glossary says, for every article alike. */
export interface Glossary {
  readonly matcher: Matcher;
  /** Of all that it says of any article. */
  readonly print: string;
  /** Whether two terms name one another as related. */
  readonly areRelated: (one: Term, other: Term) => boolean;
  /**
   * A print of all that the glossary says of an article: of the terms of which a name could be found by its words, and of
   * those its explicit links lead to.
   * @param linked the term of each explicit link, in their order; nothing for one that leads elsewhere
   */
  readonly printFor: (words: Uint32Array, linked: readonly (Slug | undefined)[]) => string;
}

/** Compiles a glossary; once for all articles. */
export function compileGlossary(terms: readonly Term[]): Glossary {
  const matcher = compileMatcher(terms);
  const prints = terms.map(printOfNames);
  const places = new Map(terms.map(({ slug }, index) => [slug, index]));
  /** Of each term, by its place, the article that asked for it last. */
  const askedBy = new Int32Array(terms.length);
  let asking = 0;
  return {
    matcher,
    print: printOf(prints),
    areRelated: relatedTerms(terms),
    printFor: (words, linked) => {
      asking++;
      for (const word of words) {
        const found = matcher.termsNamedBy.get(word);
        if (found) for (const place of found) askedBy[place] = asking;
      }
      for (const slug of linked) if (slug !== undefined) askedBy[places.get(slug) ?? 0] = asking;
      const relevant = prints.filter((_, place) => askedBy[place] === asking);
      return printOf([relevant.join(' '), linked.join(' ')]);
    },
  };
}

/** Of what annotation asks of a term; its definition is nothing to it. */
function printOfNames(term: Term): string {
  const { slug, type, aliases, match, compounds, validity, roles, related } = term;
  return printOf([
    JSON.stringify([slug, term.term, type, aliases, match, compounds, validity, roles, related]),
  ]);
}
