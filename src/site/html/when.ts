import type { EdtfStyle } from '../../core/edtf-in-words.ts';
import { htmlDatetime } from '../../core/html-datetime.ts';
import type { Edtf, Html } from '../../core/schema/brands.ts';
import type { Voice } from '../../i18n/voice.ts';
import { attribute } from './attribute.ts';
import { escaped } from './escaped.ts';
import { markup } from './markup.ts';

/** A date in words; for machines too, where HTML has a form for it. */
export function when(date: Edtf, voice: Voice, style?: EdtfStyle): Html {
  const datetime = htmlDatetime(date);
  const words = escaped(voice.date(date, style));
  return datetime === undefined
    ? markup`<span>${words}</span>`
    : markup`<time${attribute('datetime', datetime)}>${words}</time>`;
}
