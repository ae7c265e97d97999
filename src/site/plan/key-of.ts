import type { Inputs } from './inputs.ts';

/** Characters kept of each input's print: 48 bits, so that no edit of a thousand years goes unseen. */
const LETTERS = 8;

/** The key of a file: the prints of its inputs, shortened, in their order. Equal keys mean equal bytes. */
export function keyOf(inputs: Inputs): string {
  let key = '';
  for (const name in inputs) key += `${(inputs[name] ?? '').slice(0, LETTERS)},`;
  return key;
}

/** The names of the inputs in which two keys differ. */
export function differenceOf(inputs: Inputs, before: string): string[] {
  const old = before.split(',');
  return Object.entries(inputs).flatMap(([name, value], place) =>
    value.slice(0, LETTERS) === old[place] ? [] : [name],
  );
}
