import { ByteWriter } from './byte-writer.ts';
import { FIRST_ENTRY, groupOfDoc } from './doc-number.ts';
import type { Postings } from './postings.ts';
import { chunkKey } from './table-key.ts';
import { hasForms, type WordLists, writeWordBody } from './word-entry.ts';
import type { WordHead } from './word-head.ts';

/**
 * Bytes of a line that stay with their word; longer ones are cut into chunks of groups, each a line of the table, so that
 * an edit rewrites the chunk of its group and not all of a common word.
 */
const LONGEST_INLINE = 24_000;

const scratch = /* @__PURE__ */ new ByteWriter();

/** A key with its head and lists → its lines of the table, in order. A body holds only until another is written. */
export function writeWordEntries(
  key: string,
  head: WordHead,
  lists: WordLists,
  write: (key: string, body: ByteWriter) => void,
): void {
  const withForms = hasForms(key, head);
  const body = (own: WordHead | undefined, some: WordLists | undefined): ByteWriter => {
    scratch.clear();
    writeWordBody(scratch, key, own, some, withForms);
    return scratch;
  };
  const { length } = body(head, lists);
  if (length <= LONGEST_INLINE) {
    write(key, scratch);
    return;
  }
  const chunks = chunksOf(lists, groupsPerChunk(lists, length));
  write(key, body(head, undefined));
  for (const chunk of chunks) write(chunkKey(key, chunk.number), body(undefined, chunk.lists));
}

/** A power of two, so that it seldom changes. Articles and entries are numbered apart: the gap between them is no span. */
function groupsPerChunk(lists: WordLists, size: number): number {
  const span = spanOf(lists, (group) => group < FIRST_ENTRY) + spanOf(lists, (group) => group >= FIRST_ENTRY);
  return 2 ** Math.max(0, Math.floor(Math.log2((LONGEST_INLINE * span) / size)));
}

/** Groups from the first to the last that a list names, of those wanted. */
function spanOf({ own, parts }: WordLists, isWanted: (group: number) => boolean): number {
  let first = Infinity;
  let last = -1;
  for (const list of [own, parts]) {
    for (let row = 0; row < list.count; row++) {
      const group = groupOfDoc(list.docs[row] ?? 0);
      if (!isWanted(group)) continue;
      first = Math.min(first, group);
      last = Math.max(last, group);
    }
  }
  return Math.max(0, last - first + 1);
}

interface Chunk {
  readonly number: number;
  readonly lists: WordLists;
}

function chunksOf(lists: WordLists, groups: number): Chunk[] {
  const own = piecesOf(lists.own, groups);
  const parts = piecesOf(lists.parts, groups);
  const numbers = [...new Set([...own.keys(), ...parts.keys()])].sort((a, b) => a - b);
  const none = sliceOf(lists.own, 0, 0);
  return numbers.map((number) => ({
    number,
    lists: { own: own.get(number) ?? none, parts: parts.get(number) ?? none },
  }));
}

function piecesOf(list: Postings, groups: number): Map<number, Postings> {
  const pieces = new Map<number, Postings>();
  let start = 0;
  for (let row = 0; row < list.count; row++) {
    const chunk = Math.floor(groupOfDoc(list.docs[row] ?? 0) / groups);
    const isLast =
      row + 1 === list.count || Math.floor(groupOfDoc(list.docs[row + 1] ?? 0) / groups) !== chunk;
    if (!isLast) continue;
    pieces.set(chunk, sliceOf(list, start, row + 1));
    start = row + 1;
  }
  return pieces;
}

/** Rows `from` up to, not including, `to`; columns are shared. */
function sliceOf(list: Postings, from: number, to: number): Postings {
  return {
    count: to - from,
    docs: list.docs.subarray(from, to),
    lengths: list.lengths.subarray(from, to),
    subheads: list.subheads.subarray(from, to),
    starts: list.starts.subarray(from, to + 1),
    positions: list.positions,
    forms: list.forms,
  };
}
