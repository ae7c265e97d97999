/** Something whose time is measured, by `npm run bench -- NAME`. */
export interface Benchmark {
  readonly name: string;
  /** Prints its figures. */
  readonly run: (options: BenchOptions) => void | Promise<void>;
}

export interface BenchOptions {
  /** Numbers of articles to measure with, rising. */
  readonly articles: readonly number[];
  readonly aliases: number;
}
