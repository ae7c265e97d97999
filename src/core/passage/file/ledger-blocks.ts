/** The lines of an article in the file, from `"version"` to the last one, `"": null`. */
export interface LedgerBlock {
  readonly slug: string;
  /** A view of the file: UTF-8, or what somebody took for it. */
  readonly lines: Buffer;
}

const START = Buffer.from('{\n"format": 1,\n"articles": {\n\n');
const END = Buffer.from('"": null\n}\n}\n');
const LAST_LINE = '\n"": null';
const BLOCK_END = Buffer.from(`${LAST_LINE}\n},\n\n`);
const LINE_END = 0x0a;

/** Not of digits alone, which an object would put before all others. */
const FIRST_LINE = /^"(?<slug>(?!\d+"))(?<name>[a-z0-9]+(?:-[a-z0-9]+)*)": \{$/;

/**
 * The articles of a ledger whose lines are exactly where they are written, without looking at what is in them; undefined
 * of any other file, which may still be a good one.
 */
export function ledgerBlocks(file: Buffer): readonly LedgerBlock[] | undefined {
  const last = file.length - END.length;
  if (last < START.length || !file.subarray(0, START.length).equals(START)) return undefined;
  if (!file.subarray(last).equals(END)) return undefined;
  const blocks = new Map<string, LedgerBlock>();
  let at = START.length;
  while (at < last) {
    const lineEnd = file.indexOf(LINE_END, at);
    const end = file.indexOf(BLOCK_END, lineEnd);
    // A byte that is none of its letters is no letter of a slug.
    const slug = FIRST_LINE.exec(file.toString('latin1', at, lineEnd))?.groups?.name;
    if (end === -1 || slug === undefined || blocks.has(slug)) return undefined;
    blocks.set(slug, { slug, lines: file.subarray(lineEnd + 1, end + LAST_LINE.length) });
    at = end + BLOCK_END.length;
  }
  return at === last ? [...blocks.values()] : undefined;
}
