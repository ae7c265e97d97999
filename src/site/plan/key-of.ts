import type { Inputs } from './inputs.ts';

/** Characters kept of each input's print: 48 bits, so that no edit of a thousand years goes unseen. */
const LETTERS = 8;

/** The key of a file: the prints of its inputs, shortened, in their order. Equal keys mean equal bytes. */
export function keyOf(inputs: Inputs): string {
  // Joined at once: a text put together piece by piece would keep all its pieces, and a large site has a million keys.
  return Object.values(inputs)
    .map((print) => print.slice(0, LETTERS))
    .join(',');
}

/** The names of the inputs in which two keys differ. */
export function differenceOf(inputs: Inputs, before: string): string[] {
  const old = before.split(',');
  return Object.entries(inputs).flatMap(([name, value], place) =>
    value.slice(0, LETTERS) === old[place] ? [] : [name],
  );
}
