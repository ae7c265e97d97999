import type { ByteReader } from '../index-format/byte-reader.ts';
import { joinPostings } from '../index-format/join-postings.ts';
import { NO_POSTINGS } from '../index-format/postings.ts';
import { afterChunks } from '../index-format/table-key.ts';
import { hasForms, type LoadedWord, readChunk, readWordEntry } from '../index-format/word-entry.ts';
import { keepLatest } from '../keep-latest.ts';
import type { ShardStore } from './shard-store.ts';

/** Reads words by their key; what was read before is not decoded again. */
export type ReadWord = (key: string) => Promise<LoadedWord>;

/** Words kept decoded: those of the queries somebody types in a row. */
const KEPT = 128;

export function createWordReader(store: ShardStore): ReadWord {
  const kept = new Map<string, Promise<LoadedWord>>();
  const read = async (key: string): Promise<LoadedWord> => {
    const word = decode(key, await store.lines(key, afterChunks(key)));
    // An empty word may be one that could not be read: that is asked for again.
    if (word === undefined || word.own.count + word.parts.count === 0) kept.delete(key);
    return word ?? noWord(key);
  };
  return (key) => {
    const before = kept.get(key);
    if (before) return before;
    const reading = read(key);
    keepLatest(kept, key, reading, KEPT);
    return reading;
  };
}

function noWord(key: string): LoadedWord {
  return { key, head: { forms: [], names: [] }, own: NO_POSTINGS, parts: NO_POSTINGS };
}

/** Bytes that make no sense although their sum is right are a fault of the writer: the word is then as good as absent. */
function decode(key: string, lines: readonly (readonly [string, ByteReader])[]): LoadedWord | undefined {
  const [first, ...chunks] = lines;
  if (first?.[0] !== key) return undefined;
  try {
    const { head, lists } = readWordEntry(key, first[1]);
    if (lists) return { key, head, ...lists };
    const read = chunks.map(([, body]) => readChunk(body, hasForms(key, head)));
    return {
      key,
      head,
      own: joinPostings(read.map(({ own }) => own)),
      parts: joinPostings(read.map(({ parts }) => parts)),
    };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
