import { analyserFor } from '../../../src/core/search/analysis/analyser-for.ts';
import type { Token } from '../../../src/core/search/analysis/token.ts';
import type { Dossier } from '../../../src/core/schema/dossier.ts';
import { makeTypingErrors, SHORTEST, type TypingError } from './make-typing-errors.ts';
import { openDossierIndex } from './open-dossier-index.ts';

/** A typing error, and what search made of it. */
export interface CorrectedError extends TypingError {
  /** Undefined where nothing was offered. */
  readonly offered: string | undefined;
  /** Whether the word itself or another inflection of it was offered. */
  readonly isRight: boolean;
}

/** Errors tried: enough for a share that is right to a hundredth or two. */
const COUNT = 400;

/** Mistypes words of the articles and asks the engine what was meant. */
export async function correctedErrors(dossier: Dossier): Promise<CorrectedError[]> {
  const engine = await openDossierIndex(dossier);
  const { analyse } = analyserFor(dossier.config.lang);
  const stemOf = (word: string): string | undefined => analyse(word)[0]?.stem;
  const words = dossier.articles.flatMap(({ body }) => body.passages.flatMap(({ text }) => analyse(text)));
  // A word that is typed in another inflection is found as it is, and is no error.
  const known = new Set(words.map(({ stem }) => stem));
  const isKnown = (typed: string): boolean =>
    known.has(stemOf(typed) ?? '') || analyse(typed)[0]?.stop === true;
  const results: CorrectedError[] = [];
  for (const { word, typed } of makeTypingErrors(plainWords(words), COUNT, isKnown)) {
    const { corrections } = await engine.search({ query: typed, limit: 1 });
    const offered = corrections[0]?.suggestion;
    const isRight = offered !== undefined && stemOf(offered) === stemOf(word);
    results.push({ word, typed, offered, isRight });
  }
  return results;
}

/** Forms of letters alone: names and numbers are not what is mistyped at random. */
function plainWords(words: readonly Token[]): string[] {
  const plain = words.filter(({ form, span, stop }) => !stop && span === 1 && /^[a-z]+$/.test(form));
  return [...new Set(plain.map(({ form }) => form))].filter(({ length }) => length >= SHORTEST);
}
