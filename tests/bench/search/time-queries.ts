import { median } from './median.ts';

/** Medians, in milliseconds, of asking each query once, and of asking all of them again. */
export interface QueryTimes {
  readonly first: number;
  readonly again: number;
}

/** Asks every query twice, one after another. */
export async function timeQueries(
  queries: readonly string[],
  ask: (query: string) => Promise<unknown>,
): Promise<QueryTimes> {
  const round = async (): Promise<number> => {
    const times: number[] = [];
    for (const query of queries) {
      const start = performance.now();
      await ask(query);
      times.push(performance.now() - start);
    }
    return median(times);
  };
  return { first: await round(), again: await round() };
}
