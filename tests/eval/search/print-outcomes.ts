import { type GradedQuery, HALVES, TRAITS } from './graded-query.ts';
import { meanOf, type Measures } from './measures.ts';
import type { Outcome } from './evaluate-searcher.ts';

const HEADING = 'queries  recall@3    MRR  nDCG@10  empty';

/** A table of means: a row an engine and half. */
export function printHalves(title: string, engines: Readonly<Record<string, readonly Outcome[]>>): void {
  console.log(`\n  ${title.padEnd(42)} ${HEADING}`);
  for (const half of HALVES)
    for (const [name, outcomes] of Object.entries(engines))
      printRow(`${half}: ${name}`, outcomes, (query) => query.half === half);
}

/** A row a trait, the engines one below the other. */
export function printTraits(title: string, engines: Readonly<Record<string, readonly Outcome[]>>): void {
  console.log(`\n  ${title.padEnd(42)} ${HEADING}`);
  for (const trait of TRAITS)
    for (const [name, outcomes] of Object.entries(engines))
      printRow(`${trait}: ${name}`, outcomes, (query) => query.trait === trait);
}

/** One line of figures, for the outcomes of some queries. */
export function printRow(
  label: string,
  outcomes: readonly Outcome[],
  belongs: (query: GradedQuery) => boolean = () => true,
): void {
  const chosen = outcomes.filter(({ query }) => belongs(query)).map(({ measures }) => measures);
  const { recall, mrr, ndcg, empty }: Measures = meanOf(chosen);
  const cells = [
    String(chosen.length).padStart(7),
    recall.toFixed(3).padStart(9),
    mrr.toFixed(3).padStart(6),
    ndcg.toFixed(3).padStart(8),
    String(Math.round(empty * chosen.length)).padStart(6),
  ];
  console.log(`    ${label.padEnd(40)} ${cells.join(' ')}`);
}
