import type { Outcome } from './evaluate-searcher.ts';

/** Which queries miss something among the first three, and where what they want first stands. */
export function printMisses(label: string, outcomes: readonly Outcome[]): void {
  const missed = outcomes.filter(({ measures }) => measures.recall < 1);
  console.log(`\n  ${label}: ${missed.length} queries miss something among the first three`);
  for (const { query, measures } of missed) {
    const rank = measures.mrr === 0 ? '–' : String(Math.round(1 / measures.mrr));
    const figures = `recall ${measures.recall.toFixed(2)}  first at ${rank}`;
    console.log(`    ${figures.padEnd(28)}[${query.trait}] ${query.query}`);
  }
}
