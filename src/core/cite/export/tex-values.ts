import { escapeTex } from './escape-tex.ts';
import { isoDate } from './iso-date.ts';
import type { WorkDate } from './work-date.ts';

/** Text in braces, with what TeX would take for its own escaped. UTF-8 stays as it is. */
export function texText(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `{${escapeTex(text)}}`;
}

/** A title in two pairs of braces: no style may change its capitals, which are as published. */
export function texTitle(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `{{${escapeTex(text)}}}`;
}

/** A date in braces: EDTF as it is, for its `~` is no space; other words as text. */
export function texDate(date: WorkDate | undefined): string | undefined {
  if (!date) return undefined;
  return date.ends.length > 0 ? `{${isoDate(date)}}` : texText(date.literal);
}

/** An address is read letter by letter, so nothing in it is escaped; braces, which would unbalance the entry, are percent-encoded. */
export function texAddress(url: string | undefined): string | undefined {
  return url === undefined ? undefined : `{${url.replace(/[{}\\\s]/g, encodeURIComponent)}}`;
}
