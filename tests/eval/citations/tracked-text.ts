/**
 * Text of which every word knows where it came from, so that the truth about an edit never has to be guessed from the
 * words. Nothing here is shared with the code that is measured.
 */
export interface TrackedWord {
  readonly text: string;
  /** The same for one word through all edits, also where a letter of it changes. */
  readonly origin: number;
  /** Of a word in a copy of a paragraph: the word it was copied from. */
  readonly copyOf?: number;
}

export type TrackedSentence = readonly TrackedWord[];

export interface TrackedParagraph {
  readonly isHeading: boolean;
  readonly sentences: readonly TrackedSentence[];
}

export type TrackedArticle = readonly TrackedParagraph[];

let last = 0;

/** A word that was not there before. */
export function newWord(text: string, copyOf?: number): TrackedWord {
  return { text, origin: ++last, ...(copyOf !== undefined && { copyOf }) };
}

export function trackSentence(text: string): TrackedSentence {
  return text.split(' ').map((word) => newWord(word));
}

export function wordsOf({ sentences }: TrackedParagraph): readonly TrackedWord[] {
  return sentences.flat();
}

/** What a reader sees. */
export function visibleText(paragraph: TrackedParagraph): string {
  return wordsOf(paragraph)
    .map(({ text }) => text)
    .join(' ');
}
