import type { Slug } from '../../core/schema/brands.ts';
import type { Dossier, Term } from '../../core/schema/dossier.ts';
import type { Messages } from '../../i18n/messages.ts';

/** A way to search, shown by a query that finds something in this dossier. */
export interface SearchExample {
  readonly query: string;
  readonly meaning: string;
}

/** Letters of a word that an asterisk is put behind. */
const PREFIX = 6;

/**
 * The query language by examples, from the dossier's own terms and newspapers: those it has most of. What it has none
 * of is left out.
 */
export function searchExamples(
  { terms, articles, claims }: Pick<Dossier, 'terms' | 'articles' | 'claims'>,
  counts: ReadonlyMap<Slug, number>,
  { help }: Messages['search'],
): SearchExample[] {
  const { fields, question, kind } = help.examples;
  const times = ({ slug }: Term): number => counts.get(slug) ?? 0;
  const best = terms.filter((term) => times(term) > 0).sort((a, b) => times(b) - times(a));
  const nameOf = (type: Term['type']): string | undefined => best.find((term) => term.type === type)?.term;
  const concepts = best.filter(({ type }) => type === 'concept' || type === 'organisation');
  const word = concepts.find(({ term }) => !/\s/.test(term))?.term.toLowerCase();
  const phrase = best.find(({ term }) => /^\S+ \S+$/.test(term) && !term.includes('('))?.term;
  const outlet = articles.find((article) => article.outlet !== undefined)?.outlet;
  const day = articles[0]?.date.slice(0, 10);
  const of = (field: string, value: string | undefined): string | undefined =>
    value === undefined ? undefined : `${field}:${/\s/.test(value) ? `"${value}"` : value}`;
  const place = nameOf('place');
  const examples: readonly (readonly [query: string | undefined, meaning: string])[] = [
    [word, help.words],
    [claims.length > 0 ? question : undefined, help.question],
    [phrase === undefined ? undefined : `"${phrase}"`, help.phrase],
    [word === undefined || place === undefined ? undefined : `${word} -${lastWord(place)}`, help.without],
    [word === undefined ? undefined : `${word.slice(0, PREFIX)}*`, help.prefix],
    [of(fields.outlet, outlet), help.outlet],
    [of(fields.person, nameOf('person')), help.person],
    [of(fields.place, place), help.place],
    [of(fields.after, day), help.date],
    [claims.length > 0 ? kind : undefined, help.kind],
  ];
  return examples.flatMap(([query, meaning]) => (query === undefined ? [] : [{ query, meaning }]));
}

function lastWord(text: string): string {
  return text.split(/\s+/).at(-1)?.toLowerCase() ?? text;
}
