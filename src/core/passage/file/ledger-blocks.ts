/** The lines of an article in the file, from `"version"` to the last one, `"": null`. */
export interface LedgerBlock {
  readonly slug: string;
  readonly lines: string;
}

const START = '{\n"format": 1,\n"articles": {\n\n';
const END = '"": null\n}\n}\n';
const BLOCK_END = '\n"": null\n},\n\n';

/** Not of digits alone, which an object would put before all others. */
const FIRST_LINE = /^"(?<slug>(?!\d+"))(?<name>[a-z0-9]+(?:-[a-z0-9]+)*)": \{$/;

/**
 * The articles of a ledger whose lines are exactly where they are written, without looking at what is in them; undefined
 * of any other file, which may still be a good one.
 */
export function ledgerBlocks(text: string): readonly LedgerBlock[] | undefined {
  if (!text.startsWith(START) || !text.endsWith(END)) return undefined;
  const blocks = new Map<string, LedgerBlock>();
  let at = START.length;
  while (at < text.length - END.length) {
    const lineEnd = text.indexOf('\n', at);
    const end = text.indexOf(BLOCK_END, lineEnd);
    const slug = FIRST_LINE.exec(text.slice(at, lineEnd))?.groups?.name;
    if (end === -1 || slug === undefined || blocks.has(slug)) return undefined;
    blocks.set(slug, { slug, lines: text.slice(lineEnd + 1, end + '\n"": null'.length) });
    at = end + BLOCK_END.length;
  }
  return at === text.length - END.length ? [...blocks.values()] : undefined;
}
