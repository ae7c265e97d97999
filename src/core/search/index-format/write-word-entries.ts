import { ByteWriter } from './byte-writer.ts';
import { hasForms, type WordLists, writeWordBody } from './word-entry.ts';
import type { WordHead } from './word-head.ts';
import { type WriteLine, writeWordChunks } from './write-word-chunks.ts';

const scratch = /* @__PURE__ */ new ByteWriter();

/**
 * A key with its head and lists → its lines of the table, in order.
 * @param groups of a chunk, as `chunkSize` has it; undefined where the lists stay with their word
 */
export function writeWordEntries(
  key: string,
  head: WordHead,
  lists: WordLists,
  groups: number | undefined,
  write: WriteLine,
): void {
  const withForms = hasForms(key, head);
  scratch.clear();
  writeWordBody(scratch, key, head, groups === undefined ? lists : undefined, withForms);
  write(key, scratch);
  if (groups !== undefined) writeWordChunks(key, lists, withForms, groups, write);
}
