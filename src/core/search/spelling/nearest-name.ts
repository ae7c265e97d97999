/** Share of a name's letters that may be wrong; more gives wild guesses. */
const MAX_WRONG = 0.5;

/** The one of a few names that was most likely meant, or undefined. */
export function nearestName(typed: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let limit = Math.max(1, typed.length * MAX_WRONG);
  for (const name of names) {
    const wrong = wrongLetters(typed, name);
    if (wrong > limit || (best !== undefined && wrong === limit)) continue;
    best = name;
    limit = wrong;
  }
  return best;
}

/**
 * Letters left out, put in, mistaken or swapped with their neighbour (optimal string alignment; Damerau 1964, Levenshtein
 * 1966). Names of fields are few and unlike each other: what is easily mistaken, which `edit-cost.ts` knows, is not asked.
 */
function wrongLetters(typed: string, name: string): number {
  let [before, last] = [[] as number[], Array.from({ length: name.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= typed.length; row++) {
    const costs = [row];
    for (let column = 1; column <= name.length; column++) {
      const at = (list: readonly number[], left: number): number => list[column - left] ?? Infinity;
      const isSame = typed[row - 1] === name[column - 1];
      const isSwap = typed[row - 1] === name[column - 2] && typed[row - 2] === name[column - 1];
      costs.push(
        Math.min(
          at(last, 1) + (isSame ? 0 : 1),
          at(last, 0) + 1,
          at(costs, 1) + 1,
          isSwap ? at(before, 2) + 1 : Infinity,
        ),
      );
    }
    [before, last] = [last, costs];
  }
  return last[name.length] ?? 0;
}
