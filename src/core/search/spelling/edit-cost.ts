/** What may happen to a letter on its way to the keyboard, and how bad it is: 1 is any mistake. */
const LETTER = 1;
/** Two letters that stand next to each other in the wrong order. */
const SWAP = 0.8;
/** A letter too many or too few of two the same: `komittee`. */
const DOUBLED = 0.6;
/** Letters that sound alike in Dutch, or that stand beside each other on the keyboard. */
const ALIKE = 0.6;
const NEIGHBOUR = 0.8;
/** The first letter is seldom wrong. */
const FIRST_LETTER = 0.2;

const SOUNDS = new Set(
  ['dt', 'ck', 'sz', 'fv', 'ks', 'iy', 'ij', 'kq', 'cs', 'gh', 'vw'].flatMap((pair) => [
    pair,
    pair.split('').reverse().join(''),
  ]),
);

/** Spellings of one sound: of the same cost as one letter that is alike. */
const SPELLINGS: ReadonlyMap<string, readonly string[]> = both([
  ['ei', 'ij'],
  ['au', 'ou'],
  ['g', 'ch'],
  ['c', 'ch'],
  ['k', 'ck'],
  ['s', 'sc'],
  ['i', 'ie'],
  ['u', 'oe'],
  ['f', 'ph'],
  ['t', 'th'],
  ['y', 'ij'],
  ['ks', 'x'],
  ['kw', 'qu'],
  ['eu', 'ui'],
]);

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const NEIGHBOURS = new Set(
  ROWS.flatMap((row, y) =>
    Array.from(row).flatMap((letter, x) =>
      [row[x + 1], ROWS[y + 1]?.[x], ROWS[y + 1]?.[x - 1]].flatMap((other) =>
        other === undefined ? [] : [letter + other, other + letter],
      ),
    ),
  ),
);

/**
 * How far a typed word is from one that is spelt right: the least cost of letters left out, put in, mistaken for one
 * another or swapped with their neighbour, each swap once (optimal string alignment; Damerau 1964, Levenshtein 1966), with
 * less for what is easily mistaken in Dutch or on a keyboard.
 * @param limit cost beyond which the answer is only "more": Infinity
 */
export function editCost(typed: string, right: string, limit: number): number {
  if (Math.abs(typed.length - right.length) * DOUBLED > limit) return Infinity;
  const rows: number[][] = [Array.from({ length: right.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= typed.length; row++) {
    const costs = [row];
    rows.push(costs);
    let least = row;
    for (let column = 1; column <= right.length; column++) {
      const cost = cheapest(rows, typed, right, row, column);
      costs.push(cost);
      least = Math.min(least, cost);
    }
    // A swap or a spelling of two letters may reach back two rows.
    if (least > limit + 1) return Infinity;
  }
  const cost = (rows.at(-1)?.at(-1) ?? Infinity) + (right.startsWith(typed.charAt(0)) ? 0 : FIRST_LETTER);
  return cost <= limit ? cost : Infinity;
}

function cheapest(
  rows: readonly (readonly number[])[],
  typed: string,
  right: string,
  row: number,
  column: number,
): number {
  const at = (up: number, left: number): number => rows[row - up]?.[column - left] ?? Infinity;
  const letter = typed.charAt(row - 1);
  const wanted = right.charAt(column - 1);
  if (letter === wanted) {
    const same = at(1, 1);
    if (same === 0) return 0;
  }
  let best = at(1, 1) + replaced(letter, wanted);
  best = Math.min(best, at(1, 0) + (letter === typed[row - 2] ? DOUBLED : LETTER));
  best = Math.min(best, at(0, 1) + (wanted === right[column - 2] ? DOUBLED : LETTER));
  if (
    row > 1 &&
    column > 1 &&
    letter === right[column - 2] &&
    wanted === typed[row - 2] &&
    letter !== wanted
  ) {
    best = Math.min(best, at(2, 2) + SWAP);
  }
  for (const length of [1, 2]) {
    for (const spelling of SPELLINGS.get(typed.slice(row - length, row)) ?? []) {
      if (row >= length && right.slice(0, column).endsWith(spelling)) {
        best = Math.min(best, at(length, spelling.length) + ALIKE);
      }
    }
  }
  return best;
}

function replaced(letter: string, wanted: string): number {
  if (letter === wanted) return 0;
  const pair = letter + wanted;
  if (SOUNDS.has(pair)) return ALIKE;
  return NEIGHBOURS.has(pair) ? NEIGHBOUR : LETTER;
}

function both(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [one, other] of pairs) {
    found.set(one, [...(found.get(one) ?? []), other]);
    found.set(other, [...(found.get(other) ?? []), one]);
  }
  return found;
}
