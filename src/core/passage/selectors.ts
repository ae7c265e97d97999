import type { Range } from '../schema/dossier.ts';

/** Characters (UTF-16) of context on either side, and of either end of a long quotation: what Hypothesis keeps. */
const CONTEXT = 32;

/** Where a passage stands in its article, as selectors of the W3C's Web Annotation Data Model say it. */
export interface Selectors {
  /** TextQuoteSelector: the whole text, or of a text of more than 64 characters its first and its last 32. */
  readonly exact: readonly [string] | readonly [string, string];
  /** The 32 characters before; fewer at the start of the article. */
  readonly prefix: string;
  readonly suffix: string;
  /** TextPositionSelector: UTF-16 code units in the passages of the article joined by one newline. */
  readonly position: Range;
}

/** The selectors of every passage of an article, from their texts in reading order. */
export function selectorsOf(texts: readonly string[]): Selectors[] {
  const whole = texts.join('\n');
  let start = 0;
  return texts.map((text) => {
    const position = { start, end: start + text.length };
    start = position.end + 1;
    return {
      exact:
        text.length <= 2 * CONTEXT
          ? ([text] as const)
          : ([firstOf(text, CONTEXT), lastOf(text, CONTEXT)] as const),
      prefix: lastOf(whole.slice(Math.max(0, position.start - CONTEXT), position.start), CONTEXT),
      suffix: firstOf(whole.slice(position.end, position.end + CONTEXT), CONTEXT),
      position,
    };
  });
}

/** A text as far as its ends are known, with a mark for what lies between. */
export function textOfEnds(exact: Selectors['exact']): string {
  return exact.join(' … ');
}

/** Never half a character: a surrogate that lost its partner is left out. */
function firstOf(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

function lastOf(text: string, length: number): string {
  return text.slice(-length).replace(/^[\uDC00-\uDFFF]/, '');
}
