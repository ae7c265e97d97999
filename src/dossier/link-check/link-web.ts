/** What checking links needs of the world; tests give it another one. */
export interface LinkWeb {
  readonly fetch: typeof fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Passes after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}
