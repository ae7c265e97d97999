/** What a child process that makes an index says of it, as one line of JSON on its standard output. */
export interface ChildReport {
  /** Wall time of making the index and writing its files, in milliseconds; reading the input is not in it. */
  readonly milliseconds: number;
  /** Files of the index, and their bytes. */
  readonly files: number;
  readonly bytes: number;
}
