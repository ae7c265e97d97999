import { readNameEntries } from '../index-format/name-entry.ts';
import { tableKey } from '../index-format/table-key.ts';
import type { Suggestion } from '../search-engine.ts';
import type { IndexAccess } from './index-access.ts';
import { formsWith } from './prefix-word.ts';

/** Terms shown before words: a name says more than a word. */
const MOST_TERMS = 4;

/**
 * Ways to go on from the last word typed: terms whose name begins so, then words, the commonest first.
 * @param folded what was typed, in lower case and without accents
 */
export async function suggestWords(
  folded: string,
  limit: number,
  index: IndexAccess,
): Promise<readonly Suggestion[]> {
  const beginning = folded.trimStart().replace(/\s+/g, ' ');
  const last = beginning.split(' ').at(-1) ?? '';
  if (last.length < 2) return [];
  const [whole, single, words] = await Promise.all([
    termsNamed(beginning, index),
    last === beginning ? [] : termsNamed(last, index),
    formsWith(last, index),
  ]);
  const terms = distinct([...whole, ...single]).slice(0, Math.min(limit, MOST_TERMS));
  const names = new Set(terms.map(({ text }) => text.toLowerCase()));
  const found = words
    .filter(([form, { display }]) => form !== last && !names.has(display.toLowerCase()))
    .toSorted(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .map(([, { display, count }]): Suggestion => ({ kind: 'word', text: display, count }));
  return [...terms, ...found].slice(0, limit);
}

async function termsNamed(beginning: string, { store }: IndexAccess): Promise<Suggestion[]> {
  const first = tableKey('name', beginning);
  const lines = await store.lines(first, `${first}\uffff`);
  return lines
    .flatMap(([, body]) => readNameEntries(body))
    .map(({ slug, term, type, line, mentions }): Suggestion => ({
      kind: 'term',
      text: term,
      type,
      line,
      slug,
      count: mentions,
    }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

function distinct(suggestions: readonly Suggestion[]): Suggestion[] {
  return [
    ...new Map(suggestions.toReversed().map((suggestion) => [suggestion.slug, suggestion])).values(),
  ].reverse();
}
