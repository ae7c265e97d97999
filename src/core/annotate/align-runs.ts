/** Words that stand alike in two passages, counted in words from the start of each. */
export interface WordRun<Words> {
  readonly a: Words;
  readonly startA: number;
  readonly b: Words;
  readonly startB: number;
  readonly words: number;
}

/**
 * The runs of two articles in reading order of the first, with no word of either in two of them: where two runs
 * overlap the longer one stands, and of equals the earlier.
 */
export function alignRuns<Words extends { readonly passage: string }>(
  runs: readonly WordRun<Words>[],
): WordRun<Words>[] {
  const order = new Map(runs.map((run, index) => [run, index]));
  const rank = (run: WordRun<Words>): number => order.get(run) ?? 0;
  const taken: WordRun<Words>[] = [];
  for (const run of [...runs].sort((x, y) => y.words - x.words || rank(x) - rank(y)))
    if (!taken.some((other) => overlap(run, other))) taken.push(run);
  return taken.sort((x, y) => rank(x) - rank(y));
}

function overlap<Words extends { readonly passage: string }>(x: WordRun<Words>, y: WordRun<Words>): boolean {
  const meet = (one: number, other: number): boolean => one < other + y.words && other < one + x.words;
  return (
    (x.a.passage === y.a.passage && meet(x.startA, y.startA)) ||
    (x.b.passage === y.b.passage && meet(x.startB, y.startB))
  );
}
