import type { DerivedName, KeptDerived } from './names-of-term.ts';

/** A name as JSON has it, where a number without end is none. */
interface Row extends Omit<DerivedName, 'used'> {
  readonly used: { readonly min: number | null; readonly max: number | null };
}

/** What is written: a print of the programs, and of each term its print and the names that are derived. */
type Kept = readonly [program: string, terms: readonly (readonly [print: string, names: readonly Row[]])[]];

/**
 * The names that are derived of terms, as bytes.
 * @param program a print of the programs that derived them
 */
export function derivedBytes(derived: KeptDerived, program: string): Uint8Array {
  const terms = [...derived].map(([print, names]) => [print, names.map(rowOf)]);
  return new TextEncoder().encode(JSON.stringify([program, terms]));
}

/** Without the term that it may have. */
function rowOf(name: DerivedName): DerivedName {
  const { field, text, path, tokens, rules, inflects, lang, used, shared, afterFullName } = name;
  return { field, text, path, tokens, rules, inflects, lang, used, shared, afterFullName };
}

/** The way back; undefined where the bytes are those of another program. */
export function readDerived(bytes: Uint8Array, program: string): KeptDerived | undefined {
  const [of, terms] = JSON.parse(new TextDecoder().decode(bytes)) as Kept;
  return of === program ? new Map(terms.map(([print, names]) => [print, names.map(nameOf)])) : undefined;
}

function nameOf({ used: { min, max }, inflects, lang, ...name }: Row): DerivedName {
  return { ...name, inflects, lang, used: { min: min ?? -Infinity, max: max ?? Infinity } };
}
