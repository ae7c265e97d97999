import type { Token } from '../analysis/token.ts';
import { NO_POSTINGS, type Postings } from '../index-format/postings.ts';
import type { LoadedWord } from '../index-format/word-entry.ts';
import { intersectPostings, positionsOfRow, uniteRows } from './intersect-postings.ts';
import { isSpelledAs } from './own-source.ts';

/** A word of a phrase with what the index has of it. */
export interface PhraseWord {
  readonly token: Token;
  readonly loaded: LoadedWord;
}

/**
 * Where words follow one another as they were typed, or are written as one: `"staakt het vuren"` is also found in
 * staakt-het-vuren and in staakthetvuren.
 * @param joined the words as one, where the index has that
 */
export function phrasePostings(words: readonly PhraseWord[], joined: PhraseWord | undefined): Postings {
  const apart = apartPostings(words);
  const whole = joined ? apartPostings([joined]) : NO_POSTINGS;
  return whole.count === 0 ? apart : uniteRows([apart, whole]);
}

function apartPostings(words: readonly PhraseWord[]): Postings {
  const origin = words[0]?.token.position ?? 0;
  const lists = words.map(({ loaded }) => loaded.own);
  const wanted = words.map(({ token, loaded }) =>
    loaded.head.forms.map(({ exact }) => isSpelledAs(exact, token)),
  );
  return intersectPostings(lists, (rows) => {
    const places = words.map(({ token, loaded }, index) => {
      const positions = new Set<number>();
      const list = loaded.own;
      const row = rows[index] ?? 0;
      const start = list.starts[row] ?? 0;
      for (const [at, position] of positionsOfRow(list, row).entries())
        if (wanted[index]?.[list.forms[start + at] ?? 0] === true)
          positions.add(position - (token.position - origin));
      return positions;
    });
    const [first = new Set<number>(), ...others] = places;
    return [...first].filter((position) => others.every((other) => other.has(position)));
  });
}
