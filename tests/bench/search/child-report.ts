/** What a child process that makes an index says of it, as one line of JSON on its standard output. */
export interface ChildReport {
  /** Wall time of making the index and writing its files, in milliseconds; reading the input is not in it. */
  readonly milliseconds: number;
  /** Files and bytes of the index itself, and of texts beside it that a site has anyway. */
  readonly files: number;
  readonly bytes: number;
  readonly textFiles: number;
  readonly textBytes: number;
}
