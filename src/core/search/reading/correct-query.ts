import { correctWord, knownBeginning } from './correct-word.ts';
import type { IndexAccess } from './index-access.ts';
import type { QueryResult } from './query-result.ts';

/** A query with other words in the place of those that are found nowhere. */
export interface CorrectedQuery {
  readonly query: string;
  readonly corrections: readonly { readonly word: string; readonly suggestion: string }[];
}

/**
 * Puts the likeliest correction in the place of each word that is found nowhere. Where nothing at all was found, words of which
 * none is near are searched for by their beginning. Undefined where there is nothing to correct.
 */
export async function correctQuery(
  query: string,
  { plan, records }: QueryResult,
  access: IndexAccess,
): Promise<CorrectedQuery | undefined> {
  const found = await Promise.all(
    plan.unknown.map(async ({ start, end, text }) => {
      const near = await correctWord(text, access);
      const isNothing = near === undefined && records.docs.length === 0;
      const suggestion = isNothing ? await knownBeginning(text, access) : near;
      return suggestion === undefined ? [] : [{ word: text, suggestion, start, end }];
    }),
  );
  const corrections = found.flat();
  if (corrections.length === 0) return undefined;
  let corrected = query;
  for (const { start, end, suggestion } of corrections.toSorted((a, b) => b.start - a.start))
    corrected = corrected.slice(0, start) + suggestion + corrected.slice(end);
  return { query: corrected, corrections: corrections.map(({ word, suggestion }) => ({ word, suggestion })) };
}
