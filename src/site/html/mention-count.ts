import type { Html } from '../../core/schema/brands.ts';
import type { Voice } from '../../i18n/voice.ts';
import { escaped } from './escaped.ts';
import { html } from './html.ts';

/** Seen as a bare number at the end of a line, heard as a number of mentions. */
export function mentionCount(n: number, voice: Voice): Html {
  const heard = voice.count(voice.messages.counts.mentions, n);
  return html`<span class="count"
    ><span aria-hidden="true">${escaped(voice.number(n))}</span
    ><span class="visually-hidden">${escaped(heard)}</span></span
  >`;
}
