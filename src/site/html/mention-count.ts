import type { Html } from '../../core/schema/brands.ts';
import type { Voice } from '../../i18n/voice.ts';
import { escaped } from './escaped.ts';
import { markup } from './markup.ts';

/** Seen as a bare number at the end of a line, heard as a number of mentions. */
export function mentionCount(n: number, voice: Voice): Html {
  return markup`
    <span class="count">
      <span aria-hidden="true">${escaped(voice.number(n))}</span>
      <span class="visually-hidden">${escaped(voice.count(voice.messages.counts.mentions, n))}</span>
    </span>
  `;
}
