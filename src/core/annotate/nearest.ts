import { distance } from 'fastest-levenshtein';

/** Share of a name's letters that may differ for another name to be what was meant; more gives wild guesses. */
const MAX_DIFFERENCE = 0.4;

/** Letters below which a name that merely contains another is no sign of anything. */
const MIN_CONTAINED = 3;

/** The candidate a mistyped name most likely meant: one that begins with it or holds it as a part, else the most alike. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = simplify(name);
  let best: string | undefined;
  let bestCost = Math.max(1, wanted.length * MAX_DIFFERENCE);
  for (const candidate of candidates) {
    const cost = holds(candidate, wanted) ? 0.5 - 1 / (1 + candidate.length) : distance(wanted, candidate);
    if (cost === 0.5 || cost > bestCost || (cost === bestCost && best !== undefined)) continue;
    best = candidate;
    bestCost = cost;
  }
  return best;
}

/** Whether a name occurs in a longer one at a boundary of its parts. */
function holds(candidate: string, part: string): boolean {
  return part.length >= MIN_CONTAINED && candidate !== part && `-${candidate}-`.includes(`-${part}-`);
}

/** As a slug would be written. */
function simplify(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
