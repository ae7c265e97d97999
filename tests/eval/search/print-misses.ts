import type { Outcome } from './evaluate-searcher.ts';

/** Queries of the half to tune on that miss something. Those of the other half are nobody's business. */
export function printMisses(outcomes: readonly Outcome[]): void {
  const missed = outcomes.filter(({ query, measures }) => query.half === 'tune' && measures.recall < 1);
  console.log(`\n  tune: ${missed.length} queries miss something among the first three`);
  for (const { query, measures } of missed)
    console.log(
      `    recall ${measures.recall.toFixed(2)}  first at ${measures.mrr === 0 ? '–' : String(Math.round(1 / measures.mrr))}`.padEnd(
        32,
      ) + `[${query.trait}] ${query.query}`,
    );
}
