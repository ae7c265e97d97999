import type { Html } from '../../core/schema/brands.ts';
import type { Passage } from '../../core/schema/dossier.ts';
import type { Voice } from '../../i18n/voice.ts';
import { placeInWords } from '../view/place-in-words.ts';
import { escaped } from './escaped.ts';
import { markup } from './markup.ts';

/** The number of a passage at the beginning of its line: seen as a bare number, heard as what people call the passage. */
export function passagePlace(passage: Pick<Passage, 'n'>, voice: Voice): Html {
  return markup`
    <span class="at">
      <span aria-hidden="true">${escaped(passage.n ?? '–')}</span>
      <span class="visually-hidden">${escaped(placeInWords(passage, voice))}:</span>
    </span>
  `;
}
