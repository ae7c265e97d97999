import type { Html } from '../../core/schema/brands.ts';
import type { Voice } from '../../i18n/voice.ts';
import { escaped } from './escaped.ts';
import { onceFor } from '../view/once-for.ts';
import { inOnePiece } from './in-one-piece.ts';
import { markup } from './markup.ts';

/** Seen as a bare number at the end of a line, heard as a number of mentions. */
export function mentionCount(n: number, voice: Voice): Html {
  return countsIn(voice)(n);
}

/** Nearly every page has some, and nearly all of those are of a few numbers. */
const countsIn = onceFor((voice: Voice) => {
  const known: Html[] = [];
  return (n: number): Html =>
    n < MOST_KEPT ? (known[n] ??= inOnePiece(written(n, voice))) : written(n, voice);
});

/** Numbers kept in HTML: above them each is rare. */
const MOST_KEPT = 500;

function written(n: number, voice: Voice): Html {
  return markup`
    <span class="count">
      <span aria-hidden="true">${escaped(voice.number(n))}</span>
      <span class="visually-hidden">${escaped(voice.count(voice.messages.counts.mentions, n))}</span>
    </span>
  `;
}
