import { tidyEntry } from '../../core/cite/tidy-entry.ts';

/** The mark in the margin of an entry that a processor made: `[1]`; empty where it has none. */
export function labelOf(entry: string): string {
  return tidyEntry(/<div class="csl-left-margin">([^]*?)<\/div>/.exec(entry)?.[1] ?? '');
}
