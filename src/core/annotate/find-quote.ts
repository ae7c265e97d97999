import type { Passage, Range } from '../schema/dossier.ts';
import { foldText } from './fold-text.ts';

/** Where a quote stands. */
export interface QuotePlace extends Range {
  readonly passage: Passage;
}

/**
 * The first place in which the words of a quote stand in one passage, whatever its quotation marks, dashes and white
 * space; or undefined.
 */
export function findQuote(passages: readonly Passage[], quote: string): QuotePlace | undefined {
  const wanted = foldText(quote.trim()).text;
  for (const passage of passages) {
    const folded = foldText(passage.text);
    const start = folded.text.indexOf(wanted);
    if (start !== -1) return { passage, ...folded.original(start, start + wanted.length) };
  }
  return undefined;
}

/**
 * The passage that has most of the quote's words, each counted once and the more the fewer passages have it; of several the
 * shortest. Undefined where none has any.
 */
export function nearestPassage(passages: readonly Passage[], quote: string): Passage | undefined {
  const wanted = [...wordsOf(quote)];
  const read = passages.map((passage) => ({ passage, words: wordsOf(passage.text) }));
  const weights = wanted.map((word) => Math.log1p(1 / read.filter(({ words }) => words.has(word)).length));
  let best: Passage | undefined;
  let [bestWeight, bestLength] = [0, Infinity];
  for (const { passage, words } of read) {
    const weight = sum(weights.filter((_weight, place) => words.has(wanted[place] ?? '')));
    if (weight < bestWeight || weight === 0) continue;
    if (weight === bestWeight && words.size >= bestLength) continue;
    [best, bestWeight, bestLength] = [passage, weight, words.size];
  }
  return best;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function wordsOf(text: string): Set<string> {
  return new Set(foldText(text).lower.match(/[\p{L}\p{N}]+/gu));
}
