import type { ArticleMemory } from './article-memory.ts';
import { BYTES_OF_NUMBER, HEAD, LINE, PRINTS, PRINTS_AT, wholeLength } from './memory-form.ts';

/**
 * What is remembered of an article as bytes: how long each part is, the numbers, and the text; filled up so that the
 * numbers of what follows are where a processor reads numbers.
 * @param program a print of the programs that annotated it, a single line
 */
export function memoryBytes(memory: ArticleMemory, program: string): Uint8Array {
  const { words, mentions, fingerprint } = memory;
  const { shingles } = fingerprint;
  const text = new TextEncoder().encode(textOf(memory, program));
  const lists = [new Uint32Array(shingles.buffer, shingles.byteOffset, 2 * shingles.length), words, mentions];
  const count = HEAD + lists.reduce((sum, { length }) => sum + length, 0);
  const bytes = new Uint8Array(wholeLength(count, text.length));
  const numbers = new Uint32Array(bytes.buffer, 0, count);
  numbers.set([text.length, ...lists.map(({ length }) => length), fingerprint.length]);
  new Float64Array(bytes.buffer, PRINTS_AT * BYTES_OF_NUMBER, PRINTS).set([
    memory.mentionsPrint,
    memory.countsPrint,
    fingerprint.print,
  ]);
  let at = HEAD;
  for (const list of lists) {
    numbers.set(list, at);
    at += list.length;
  }
  bytes.set(text, count * BYTES_OF_NUMBER);
  return bytes;
}

function textOf({ print, glossary, terms, texts, prints, problems }: ArticleMemory, program: string): string {
  const asked = problems.length === 0 ? '' : JSON.stringify(problems);
  return [program, print, glossary, terms.join(' '), JSON.stringify(texts), prints.join(' '), asked].join(
    LINE,
  );
}
