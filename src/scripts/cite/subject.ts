/** What is cited: an article, a passage of it, a sentence of that, or words that a reader selected. */
export interface Subject {
  /** For the list to choose from. */
  readonly title: string;
  /** What stands behind the `#` of its address; empty for the article. */
  readonly fragment: string;
  /** The words, to be quoted; none of an article. Passages are parted by a line break. */
  readonly words?: string | undefined;
  /** ¶ number of the passage; headings have none. */
  readonly locator?: string | undefined;
}
