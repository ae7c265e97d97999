import type { Html } from '../../core/schema/brands.ts';
import type { Passage } from '../../core/schema/dossier.ts';
import type { Voice } from '../../i18n/voice.ts';
import { onceFor } from '../view/once-for.ts';
import { placeInWords } from '../view/place-in-words.ts';
import { escaped } from './escaped.ts';
import { inOnePiece } from './in-one-piece.ts';
import { markup } from './markup.ts';

/** The number of a passage at the beginning of its line: seen as a bare number, heard as what people call the passage. */
export function passagePlace({ n }: Pick<Passage, 'n'>, voice: Voice): Html {
  return placesIn(voice)(n);
}

/** The third passage of any article has the same. */
const placesIn = onceFor((voice: Voice) => {
  const known = new Map<number | null, Html>();
  return (n: number | null): Html => {
    let place = known.get(n);
    if (place === undefined) known.set(n, (place = inOnePiece(written(n, voice))));
    return place;
  };
});

function written(n: number | null, voice: Voice): Html {
  return markup`
    <span class="at">
      <span aria-hidden="true">${escaped(n ?? '–')}</span>
      <span class="visually-hidden">${escaped(placeInWords({ n }, voice))}:</span>
    </span>
  `;
}
