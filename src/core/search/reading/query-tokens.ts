import type { Analyser, Token } from '../analysis/token.ts';
import { keyOfToken } from '../index-format/key-of-token.ts';
import type { QueryWord } from '../query/parsed-query.ts';

/** A word of the query as one language of the dossier sees it. */
export interface WordReading {
  /** The word as a whole. */
  readonly whole: Token;
  readonly key: string;
  /** Of a hyphenated word its parts, else the word itself. */
  readonly tokens: readonly Token[];
}

/** Every way in which the languages of the dossier read a word of the query; each key once. */
export function readingsOf(
  word: Pick<QueryWord, 'text' | 'tokens'>,
  analysers: readonly Analyser[],
): WordReading[] {
  const readings = new Map<string, WordReading>();
  for (const [index, analyser] of analysers.entries()) {
    const tokens = index === 0 ? word.tokens : analyser.analyse(word.text);
    const [whole] = tokens;
    if (!whole) continue;
    const key = keyOfToken(whole);
    if (!readings.has(key))
      readings.set(key, { whole, key, tokens: tokens.filter(({ span }) => span === 1) });
  }
  return [...readings.values()];
}
