import { ByteWriter } from './byte-writer.ts';
import { groupOfDoc } from './doc-number.ts';
import type { Postings } from './postings.ts';
import { chunkKey } from './table-key.ts';
import { type WordLists, writeWordBody } from './word-entry.ts';

/** Takes a line of the table; a body holds only until another is written. */
export type WriteLine = (key: string, body: ByteWriter) => void;

const scratch = /* @__PURE__ */ new ByteWriter();

/** Lists of a key → a line for each of their chunks, in order. @param groups of a chunk */
export function writeWordChunks(
  key: string,
  lists: WordLists,
  withForms: boolean,
  groups: number,
  write: WriteLine,
): void {
  for (const chunk of chunksOf(lists, groups)) {
    scratch.clear();
    writeWordBody(scratch, key, undefined, chunk.lists, withForms);
    write(chunkKey(key, chunk.number), scratch);
  }
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
