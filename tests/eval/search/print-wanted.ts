import type { Outcome } from './evaluate-searcher.ts';
import { meanOf, type Measures } from './measures.ts';
import { WANTED } from './wanted.ts';

/** What is wanted of the half held out, and whether it was reached. */
export function printWanted(plain: readonly Outcome[], crowded: readonly Outcome[]): void {
  const [alone, among] = [heldOut(plain), heldOut(crowded)];
  console.log('\n  wanted, held-out half');
  printLine('recall@3', alone.recall, WANTED.recall);
  printLine('MRR', alone.mrr, WANTED.mrr);
  printLine('queries answered at all', 1 - alone.empty, 1 - WANTED.empty);
  printLine('recall@3 among distractors', among.recall, WANTED.crowdedRecall);
}

function heldOut(outcomes: readonly Outcome[]): Measures {
  return meanOf(outcomes.filter(({ query }) => query.half === 'held-out').map(({ measures }) => measures));
}

function printLine(label: string, value: number, wanted: number): void {
  const mark = value >= wanted ? 'reached' : 'MISSED ';
  console.log(`    ${mark}  ${label.padEnd(30)} ${value.toFixed(3)}  wanted at least ${wanted.toFixed(2)}`);
}
