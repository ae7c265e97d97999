import type { Reference } from '../../schema/reference.ts';

/** Field → value as it is written: in braces or, for a macro such as `dec`, bare. */
export type TexFields = readonly (readonly [field: string, value: string | undefined])[];

/** An entry of a .bib file; fields without a value are left out. */
export function texEntry(type: string, work: Reference, fields: TexFields): string {
  const lines = fields
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([field, value]) => `  ${field} = ${value},\n`);
  return `@${type}{${citeKey(work)},\n${lines.join('')}}\n`;
}

/** The id of the work, which stays what it is for as long as the work does; without what a key cannot hold. */
function citeKey({ id }: Reference): string {
  return id.replace(/[\s{}(),"'=#%~\\@]+/g, '-');
}
