import type { Decision } from '../core/passage/decision.ts';
import type { Ledger } from '../core/passage/ledger.ts';
import { type Place, problem, type Problem } from '../core/problem.ts';
import type { Slug } from '../core/schema/brands.ts';

/** A problem for every decision on a passage that was never published, or for one that is not there. */
export function unknownDecisions(
  decisions: ReadonlyMap<string, Decision>,
  ledger: Ledger,
  placeOf: (address: string) => Place,
): Problem[] {
  return [...decisions].flatMap(([address, decision]) => {
    const [article = '', id] = address.split('#');
    const entries = ledger.get(article as Slug)?.entries ?? [];
    const entry = entries.find((one) => one.id === id);
    if (!entry) return problem('unknown-decision', placeOf(address), `${address} was never published`);
    const isKnown = decision.kind === 'gone' || entries.some((one) => one.id === decision.passage);
    // What was decided before the first build with the new text names an id that the passage then did not get.
    if (isKnown || entry.last === undefined) return [];
    return problem('unknown-decision', placeOf(address), `${article} has no passage ${decision.passage}`);
  });
}
