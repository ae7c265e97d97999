import { chunkSize } from '../index-format/chunk-size.ts';
import { kindKey, SPACES } from '../index-format/table-key.ts';
import { RECORD_KINDS } from '../record.ts';
import type { Arrangement } from './arrange-groups.ts';
import { chunkScope } from './chunk-scope.ts';
import type { IndexState } from './index-state.ts';
import { Inverter } from './invert.ts';
import { keysInSpace } from './keys-in-space.ts';
import { sameKinds, writeKindLines } from './kind-lines.ts';
import { keyNames, type NameState } from './name-state.ts';
import { rangeOf, rangeOfChunk, type TableChange } from './table-change.ts';
import { TableLines } from './table-lines.ts';
import type { UpdatedCorpus } from './update-corpus.ts';
import type { KeyRange } from './update-space.ts';
import { writeWordLines } from './word-lines.ts';
import { wordsBy } from './words-by.ts';
import type { IndexInput } from './written-index.ts';

/**
 * Keys that are touched, for each line of a space of before, from which on all its lines are written: they need not be put
 * between those of before then, and of these no shard be read, which takes about as long for each as to write one.
 */
const MOST_TOUCHED = 0.5;

/**
 * What an edit changes in the lines of words, stop words and terms.
 * @param nameKeys keys of which the glossary says something else
 */
export function* wordChanges(
  { options }: Pick<IndexInput, 'options'>,
  updated: UpdatedCorpus,
  names: NameState,
  nameKeys: readonly string[],
  arrangement: Arrangement,
  before: IndexState,
): Generator<TableChange> {
  const { corpus, parts, keys: touched, occurrences } = updated;
  const { mostOccurrences } = options;
  const { vocabulary } = corpus;
  const [groups, groupsBefore] = [corpus.groups.length - 1, before.paths.length];
  const named = new Set(nameKeys.map((key) => vocabulary.keys.number(key)));
  const wanted = new Uint8Array(vocabulary.keys.count);
  wanted.set(touched);
  for (const key of named) wanted[key] = 1;
  if (groups !== groupsBefore)
    for (let key = 0; key < wanted.length; key++) if (sizeOf(key) !== sizeBefore(key)) wanted[key] = 1;
  const hasOtherKinds = groups !== groupsBefore || !sameKinds(before.corpus, updated.fresh, arrangement);
  const sizes = new Map<number, number>();
  const spaces = [SPACES.term, SPACES.stop, SPACES.word].map((space) => {
    const own = keysInSpace(vocabulary.keys, space, wanted);
    const isAll = own.length > (before.spaces[space]?.sizes.length ?? 0) * MOST_TOUCHED;
    const keys = isAll ? keysInSpace(vocabulary.keys, space) : own;
    for (const key of keys) wanted[key] = 1;
    if (!isAll) for (const key of own) keepChunks(key);
    return { space, keys, isAll };
  });
  const chunksOf = touchedChunks(arrangement.numbers);
  const scope = chunkScope(corpus, sizes, chunksOf);
  const inverter = new Inverter(corpus, parts, wanted, scope);
  const wordsByKey = wordsBy(vocabulary, vocabulary.key, vocabulary.keys.count, wanted);
  const known = { names: keyNames(names), wordsByKey, occurrences, mostOccurrences, scope };
  for (const { space, keys, isAll } of spaces) {
    const lines = new TableLines();
    writeWordLines({ corpus, parts, inverter, ...known }, keys, lines);
    const ranges = isAll ? undefined : keys.flatMap(rangesOf);
    if (space === SPACES.stop && (isAll || hasOtherKinds)) {
      writeKindLines(corpus, mostOccurrences, lines);
      ranges?.push(...RECORD_KINDS.map((kind) => rangeOf(kindKey(kind))));
    }
    yield { space, ranges, lines };
  }

  /** Where a list is cut as before, and says the same of all other groups, only chunks with numbers that changed are written. */
  function keepChunks(key: number): void {
    if (updated.anew[key] === 1 || named.has(key)) return;
    const size = sizeOf(key);
    if (size !== undefined && size === sizeBefore(key)) sizes.set(key, size);
  }

  function sizeOf(key: number): number | undefined {
    return chunkSize(occurrences[key] ?? 0, groups, mostOccurrences);
  }

  function sizeBefore(key: number): number | undefined {
    return chunkSize(before.occurrences[key] ?? 0, groupsBefore, mostOccurrences);
  }

  function rangesOf(key: number): readonly KeyRange[] {
    const text = vocabulary.keys.text(key);
    const size = sizes.get(key);
    if (size === undefined) return [rangeOf(text)];
    return [...chunksOf(size)].map((chunk) => rangeOfChunk(text, chunk));
  }
}

/** By their size, the chunks in which these numbers are; found once for each size, since there are few. */
function touchedChunks(numbers: ReadonlySet<number>): (size: number) => ReadonlySet<number> {
  const bySize = new Map<number, ReadonlySet<number>>();
  return (size) => {
    const chunks = bySize.get(size) ?? new Set(Array.from(numbers, (number) => Math.floor(number / size)));
    bySize.set(size, chunks);
    return chunks;
  };
}
