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
  /** Names, in small letters, of the programs to measure; none means all. */
  readonly only: readonly string[];
  /** Times that each build is measured; what suits the number of articles where nothing is said. */
  readonly rounds?: number;
  /** Most memory that Dossier may take for its heap, in MB; what Node allows itself where nothing is said. */
  readonly heapMb?: number;
}
