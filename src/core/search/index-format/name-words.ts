import type { Token } from '../analysis/token.ts';

/** The words by which a name is recognised in a query: without stop words, since queries are, unless it has no others. */
export function nameWords(tokens: readonly Token[]): readonly Token[] {
  const words = tokens.filter(({ span }) => span === 1);
  const telling = words.filter(({ stop }) => !stop);
  return telling.length > 0 ? telling : words;
}
