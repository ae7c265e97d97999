/** A line of an original. */
export interface SourceLine {
  /** From 1. */
  readonly number: number;
  /** The words, without white space at the ends; empty for a blank line. */
  readonly text: string;
}

/** Ends of lines of every system, and the separators Unicode has for lines, paragraphs and pages. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/**
 * Splits a text into lines. White space within a line becomes one space, as a browser shows it anyway (a no-break space
 * stays); control characters, which nobody can see, become spaces.
 */
export function sourceLines(text: string): SourceLine[] {
  return text.split(LINE_END).map((line, index) => ({
    number: index + 1,
    text: line.replace(/[\p{Cc} ]+/gu, ' ').trim(),
  }));
}
