/** Where a word occurs: one row a record, in order of their numbers. Columns, since there may be many thousands. */
export interface Postings {
  readonly count: number;
  /** Numbers of the records, ascending. */
  readonly docs: Float64Array;
  /** Length class of each record's text. */
  readonly lengths: Uint8Array;
  /** 1 where the heading above the record has the word. */
  readonly subheads: Uint8Array;
  /** Where each row's occurrences start in the next two, and where the last ends. */
  readonly starts: Uint32Array;
  /** Places among the words of the text, ascending within a row. */
  readonly positions: Uint32Array;
  /** Of each occurrence: number of its form; of a mention: how many words it covers, less one. */
  readonly forms: Uint32Array;
}

export const NO_POSTINGS: Postings = {
  count: 0,
  docs: new Float64Array(),
  lengths: new Uint8Array(),
  subheads: new Uint8Array(),
  starts: new Uint32Array(1),
  positions: new Uint32Array(),
  forms: new Uint32Array(),
};
