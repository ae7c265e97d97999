import type { ParsedQuery } from '../query/parsed-query.ts';
import type { RankWord } from '../ranking/rank-word.ts';
import type { SearchAnswer } from '../search-engine.ts';
import type { IndexAccess } from './index-access.ts';
import type { Operators } from './operators.ts';
import { readingsOf } from './query-tokens.ts';
import { termSources } from './term-sources.ts';
import { wordSources } from './word-sources.ts';

/** A query with everything the index has of its words. */
export interface QueryPlan {
  /** In the order of the query. */
  readonly words: readonly RankWord[];
  readonly expanded: SearchAnswer['expanded'];
  /** Words that the index does not have as such: where they stand in the query, and what was typed. */
  readonly unknown: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/** Looks up every word of a query. */
export async function buildPlan(
  parsed: ParsedQuery,
  synonyms: boolean,
  index: IndexAccess,
  operators: Pick<Operators, 'phraseWord' | 'prefixWord'> | undefined,
): Promise<QueryPlan> {
  const readings = parsed.words.map((word) => ({ ...word, readings: readingsOf(word, index.analysers) }));
  const [letters, terms, phrases, prefixes] = await Promise.all([
    Promise.all(readings.map((word) => wordSources(word.readings, index))),
    termSources(readings, index),
    Promise.all(parsed.phrases.map(async (phrase) => operators?.phraseWord(phrase, index))),
    Promise.all(parsed.prefixes.map(async (prefix) => operators?.prefixWord(prefix, index))),
  ]);
  const words = readings.map(({ text, start, end }, number) => {
    const named = terms.sources.get(number) ?? [];
    const { sources: own = [], isKnown: isWord = false } = letters[number] ?? {};
    const sources = [...own, ...(synonyms ? named : [])];
    return { start, end, isKnown: isWord || named.length > 0, word: { text, sources, isRequired: false } };
  });
  const placed = [
    ...words.filter(({ word }) => word.sources.length > 0),
    ...parsed.phrases.map((phrase, number) => ({ start: phrase.start, word: phrases[number] })),
    ...parsed.prefixes.map((prefix, number) => ({ start: prefix.start, word: prefixes[number] })),
  ].sort((a, b) => a.start - b.start);
  return {
    words: placed.flatMap(({ word }) => (word ? [word] : [])),
    expanded: synonyms ? terms.expanded : [],
    unknown: words.flatMap(({ start, end, isKnown, word }) =>
      isKnown ? [] : [{ start, end, text: word.text }],
    ),
  };
}
