import { foldAccents } from '../analysis/fold-accents.ts';
import type { Postings } from '../index-format/postings.ts';
import type { WordHead } from '../index-format/word-head.ts';
import type { MatchKind } from '../search-engine.ts';
import type { RankingConstants } from './constants.ts';
import type { RankSource } from './rank-word.ts';

/** The word itself under its key: each spelling as far as it is what was typed. */
export function ownSource(
  key: string,
  typed: { readonly exact: string; readonly form: string },
  head: Pick<WordHead, 'forms'>,
  list: Postings,
  idf: number,
  constants: RankingConstants,
): RankSource {
  const kinds = head.forms.map(({ exact }): MatchKind => (isSpelledAs(exact, typed) ? 'exact' : 'stem'));
  const weights = head.forms.map(({ exact }) => {
    if (exact === typed.exact) return 1;
    return isSpelledAs(exact, typed) ? constants.folded : constants.stem;
  });
  return { kind: 'stem', list, formWeights: weights, formKinds: kinds, weight: constants.stem, idf, key };
}

/** Whether a spelling is the one that was typed, but for accents and marks. */
export function isSpelledAs(
  exact: string,
  { form, exact: typed }: { readonly exact: string; readonly form: string },
): boolean {
  return exact === typed || plain(exact) === plain(form);
}

function plain(word: string): string {
  return foldAccents(word).replaceAll("'", '');
}
