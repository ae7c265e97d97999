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

/** The passage that has most of the quote's words, counted once each; undefined where none has any. */
export function nearestPassage(passages: readonly Passage[], quote: string): Passage | undefined {
  const wanted = wordsOf(quote);
  let best: Passage | undefined;
  let bestShare = 0;
  for (const passage of passages) {
    const words = wordsOf(passage.text);
    // Dice's coefficient, so that a long passage does not win by its length alone.
    const share = (2 * [...wanted].filter((word) => words.has(word)).length) / (wanted.size + words.size);
    if (share > bestShare) [best, bestShare] = [passage, share];
  }
  return best;
}

function wordsOf(text: string): Set<string> {
  return new Set(foldText(text).lower.match(/[\p{L}\p{N}]+/gu));
}
