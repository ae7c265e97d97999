import { groupOfDoc } from '../index-format/doc-number.ts';
import type { AnalysedCorpus } from './analyse-groups.ts';

/** Of which units the lists of each key are wanted: of all, or of those in chunks in which something changed. */
export interface ChunkScope {
  /** By number of a key: of its chunks' size the power of two, or `WHOLE`. */
  readonly ofKey: Uint8Array;
  /** By unit: for each size a bit, which is set where something changed in the chunk that the unit is in; that of `WHOLE` always is. */
  readonly ofUnit: Uint32Array;
}

/** All of a list. Above the power of any chunk: there are less than 2^19 groups. */
export const WHOLE = 31;

/**
 * @param sizes by number of a key: groups of its chunks where no more than chunks are wanted in which something changed
 * @param chunksOf numbers of these chunks, by their size
 */
export function chunkScope(
  { docs, groups, vocabulary }: AnalysedCorpus,
  sizes: ReadonlyMap<number, number>,
  chunksOf: (size: number) => ReadonlySet<number>,
): ChunkScope {
  const ofKey = new Uint8Array(vocabulary.keys.count).fill(WHOLE);
  for (const [key, size] of sizes) ofKey[key] = Math.log2(size);
  const touched = [...new Set(sizes.values())].map((size) => ({
    size,
    chunks: chunksOf(size),
    bit: 1 << Math.log2(size),
  }));
  const ofUnit = new Uint32Array(docs.length).fill(2 ** WHOLE);
  for (let place = 0; place + 1 < groups.length; place++) {
    const number = groupOfDoc(docs[groups[place] ?? 0] ?? 0);
    let bits = 0;
    for (const { size, chunks, bit } of touched) if (chunks.has(Math.floor(number / size))) bits |= bit;
    if (bits === 0) continue;
    ofUnit.fill(2 ** WHOLE + bits, groups[place], groups[place + 1]);
  }
  return { ofKey, ofUnit };
}

/** Whether an occurrence in a unit belongs to what is wanted of a key. */
export function isInScope({ ofKey, ofUnit }: ChunkScope, key: number, unit: number): boolean {
  return (((ofUnit[unit] ?? 0) >>> (ofKey[key] ?? WHOLE)) & 1) === 1;
}
