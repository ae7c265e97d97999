import type { Slug } from '../schema/brands.ts';

/** What was found to hold under one glossary, so that under the same one it need not be found again. */
export interface CheckedGlossary {
  /** Of the whole glossary. */
  readonly print: string;
  /** See {@link checkedLine}. */
  readonly lines: ReadonlySet<string>;
}

/**
 * Says that a glossary says of an article what it said when the article was read.
 * @param basis the prints on which what was found in the article rests
 * @param linked the term of each explicit link, in their order; nothing for one that leads elsewhere
 */
export function checkedLine(
  { print, glossary }: { readonly print: string; readonly glossary: string },
  linked: readonly (Slug | undefined)[],
): string {
  return [print, glossary, ...linked].join(' ');
}
