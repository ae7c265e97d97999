import { kindKey, SPACES } from '../index-format/table-key.ts';
import { RECORD_KINDS } from '../record.ts';
import type { IndexState } from './index-state.ts';
import { Inverter } from './invert.ts';
import { keysInSpace } from './keys-in-space.ts';
import { writeKindLines } from './kind-lines.ts';
import { keyNames, type NameState } from './name-state.ts';
import { rangeOf, type TableChange } from './table-change.ts';
import { TableLines } from './table-lines.ts';
import type { UpdatedCorpus } from './update-corpus.ts';
import { writeWordLines } from './word-lines.ts';
import { wordsBy } from './words-by.ts';

/**
 * Keys that are touched, for each line of a space of before, from which on all its lines are written: they need not be put
 * between those of before then, and of these no shard be read, which takes about as long for each as to write one.
 */
const MOST_TOUCHED = 0.5;

/**
 * What an edit changes in the lines of words, stop words and terms.
 * @param nameKeys keys of which the glossary says something else
 * @param hasOtherKinds whether the lists of records by kind are others
 */
export function* wordChanges(
  { corpus, parts, keys: touched }: UpdatedCorpus,
  names: NameState,
  nameKeys: readonly string[],
  hasOtherKinds: boolean,
  before: IndexState['spaces'],
): Generator<TableChange> {
  const { vocabulary } = corpus;
  const numbers = nameKeys.map((key) => vocabulary.keys.number(key));
  const wanted = new Uint8Array(vocabulary.keys.count);
  wanted.set(touched);
  for (const key of numbers) wanted[key] = 1;
  const spaces = [SPACES.term, SPACES.stop, SPACES.word].map((space) => {
    const own = keysInSpace(vocabulary.keys, space, wanted);
    const isAll = own.length > (before[space]?.sizes.length ?? 0) * MOST_TOUCHED;
    const keys = isAll ? keysInSpace(vocabulary.keys, space) : own;
    for (const key of keys) wanted[key] = 1;
    return { space, keys, isAll };
  });
  const inverter = new Inverter(corpus, parts, wanted);
  const wordsByKey = wordsBy(vocabulary, vocabulary.key, vocabulary.keys.count, wanted);
  const words = { corpus, parts, inverter, names: keyNames(names), wordsByKey };
  for (const { space, keys, isAll } of spaces) {
    const lines = new TableLines();
    writeWordLines(words, keys, lines);
    const ranges = isAll ? undefined : keys.map((key) => rangeOf(vocabulary.keys.text(key)));
    if (space === SPACES.stop && (isAll || hasOtherKinds)) {
      writeKindLines(corpus, lines);
      ranges?.push(...RECORD_KINDS.map((kind) => rangeOf(kindKey(kind))));
    }
    yield { space, ranges, lines };
  }
}
