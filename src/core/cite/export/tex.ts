import type { Reference } from '../../schema/reference.ts';
import { isoDate } from './iso-date.ts';
import { namesInOrder } from './names-in-order.ts';
import type { WorkDate } from './work-date.ts';

/** Field → value as it stands between the outer braces or, for a macro such as `dec`, bare. */
export type TexFields = readonly (readonly [field: string, value: string | undefined])[];

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** An entry of a .bib file; fields without a value are left out. */
export function texEntry(type: string, work: Reference, fields: TexFields): string {
  const lines = fields
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([field, value]) => `  ${field} = ${value},\n`);
  return `@${type}{${citeKey(work)},\n${lines.join('')}}\n`;
}

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

/** Names joined by `and`; one that is no person's is kept together by braces. */
export function texNames(work: Reference, field: string): string | undefined {
  const names = namesInOrder(work, field).map(({ text, isPerson }) =>
    isPerson ? escapeTex(text) : `{${escapeTex(text)}}`,
  );
  return names.length === 0 ? undefined : `{${names.join(' and ')}}`;
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (character) => SPECIAL[character] ?? `\\${character}`);
}

/** The id of the work, which stays what it is for as long as the work does; without what a key cannot hold. */
function citeKey({ id }: Reference): string {
  return id.replace(/[\s{}(),"'=#%~\\@]+/g, '-');
}
