import { editCost } from './edit-cost.ts';

/** Share of a name's letters that may be wrong; more gives wild guesses. */
const MAX_WRONG = 0.5;

/** The one of a few names that was most likely meant, or undefined. */
export function nearestName(typed: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let limit = Math.max(1, typed.length * MAX_WRONG);
  for (const name of names) {
    const cost = editCost(typed, name, limit);
    if (cost > limit || (best !== undefined && cost === limit)) continue;
    best = name;
    limit = cost;
  }
  return best;
}
