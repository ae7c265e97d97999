import type { Analyser, Token } from '../../../src/core/search/analysis/token.ts';
import { keyOfToken } from '../../../src/core/search/index-format/key-of-token.ts';
import { RANKING } from '../../../src/core/search/ranking/constants.ts';
import type { NaiveUnit } from './naive-corpus.ts';
import { type Finder, type NaiveSource, sum } from './naive-sources.ts';

function joinedOf(tokens: readonly Token[], analyser: Analyser): Token | undefined {
  const words = tokens.filter(({ span }) => span === 1);
  const [first] = words;
  if (!first || words.length < 2) return undefined;
  const form = words
    .map((token) => token.form)
    .join('')
    .toLowerCase();
  return { ...first, exact: form, form, stem: analyser.stem(form), stop: false };
}

/** A phrase in every language of the corpus; its weight is that of its words in the first. */
export function phraseOf(
  tokens: readonly Token[],
  text: string,
  analysers: readonly Analyser[],
  find: Finder,
): NaiveSource {
  const words = tokens.filter(({ span }) => span === 1);
  const telling = words.filter(({ stop }) => !stop);
  const counted = telling.length > 0 ? telling : words;
  const idf = sum(counted.map((token) => find.idfOf(find.ownCount(keyOfToken(token)))));
  const places = phrasePlacesOf(tokens, text, analysers, find);
  return {
    idf,
    subheadWeight: 0,
    inSubhead: () => false,
    find: (unit) => ({ weight: places(unit).length * RANKING.phrase, positions: places(unit) }),
  };
}

/** Where a phrase begins in a unit, as any language of the corpus reads it. */
export function phrasePlacesOf(
  tokens: readonly Token[],
  text: string,
  analysers: readonly Analyser[],
  find: Finder,
): (unit: NaiveUnit) => number[] {
  const readings = analysers.map((analyser, index) => ({
    analyser,
    words: (index === 0 ? tokens : analyser.analyse(text)).filter(({ span }) => span === 1),
  }));
  return (unit) => [
    ...new Set(
      readings.flatMap(({ words, analyser }) => find.phrasePlaces(unit, words, joinedOf(words, analyser))),
    ),
  ];
}
