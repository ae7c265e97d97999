import type { ShardContent } from '../index-format/shard-content.ts';
import { compareKeys } from '../index-format/shard-table.ts';
import { afterChunks, blockKey, kindKey, reversed, SPACES, tableKey } from '../index-format/table-key.ts';
import { unwrapShardNow } from '../index-format/unwrap-shard-now.ts';
import { wrapShard } from '../index-format/wrap-shard.ts';
import { RECORD_KINDS } from '../record.ts';
import { writeDictionaryLines } from './dictionary-lines.ts';
import { writeBlockLines } from './group-lines.ts';
import { Inverter } from './invert.ts';
import { sameKinds, writeKindLines } from './kind-lines.ts';
import { isNameIn } from './is-name-in.ts';
import { changedNames, keyNames, type NameState } from './name-state.ts';
import { writeNameLines } from './names-of-terms.ts';
import { shardSize } from './shard-size.ts';
import type { SpaceState } from './space-state.ts';
import { TableLines } from './table-lines.ts';
import type { UpdatedCorpus } from './update-corpus.ts';
import { type KeyRange, updateSpace } from './update-space.ts';
import { writeWordLines } from './word-lines.ts';
import { wordsBy } from './words-by.ts';
import { countArticles } from './write-root.ts';
import type { IndexInput, Kept } from './written-index.ts';

/**
 * Writes the shards in which an edit changed a line: those of words, forms and names that it touched, and of the blocks of the
 * articles. Undefined where a file that must be read is lost, or a space begins or ends.
 * @param changed places of the groups that were read
 */
export function updateSpaces(
  input: IndexInput,
  updated: UpdatedCorpus,
  names: NameState,
  changed: readonly number[],
  kept: Kept,
): Record<string, SpaceState> | undefined {
  const { numbered, options, write } = input;
  const articles = countArticles(numbered);
  const states: Record<string, SpaceState> = { ...kept.state.spaces };
  const read = (name: string): ShardContent | undefined => {
    const text = kept.readFile(name);
    return text === undefined ? undefined : unwrapShardNow(text, options.codec);
  };
  for (const { space, ranges, lines } of changesOf(input, updated, names, changed, kept)) {
    if (ranges.length === 0) continue;
    const before = states[space];
    if (!before && lines.count === 0) continue;
    const size = shardSize(space, articles, options.shardBytes);
    const sorted = ranges.toSorted((one, other) => compareKeys(one.from, other.from));
    const change = { lines: lines.sorted(), ranges: sorted };
    const state =
      before &&
      updateSpace(before, change, size, read, (content) => {
        const file = wrapShard(content, options.codec);
        write(file);
        return file.name;
      });
    if (!state || state.sizes.length === 0) return undefined;
    states[space] = state;
  }
  return states;
}

interface Change {
  readonly space: string;
  readonly ranges: readonly KeyRange[];
  readonly lines: TableLines;
}

function* changesOf(
  { numbered, terms }: IndexInput,
  updated: UpdatedCorpus,
  names: NameState,
  changed: readonly number[],
  kept: Kept,
): Generator<Change> {
  const { corpus, parts, keys: touchedKeys, forms } = updated;
  const { vocabulary } = corpus;
  const other = names === kept.state.names ? NO_NAMES : changedNames(kept.state.names, names);
  const keys = [...new Set([...touchedKeys, ...other.keys.map((key) => vocabulary.keys.number(key))])];
  const wanted = flags(vocabulary.keys.count, keys);
  const wordsByKey = wordsBy(vocabulary, vocabulary.key, vocabulary.keys.count, wanted);
  const inverter = new Inverter(corpus, parts, wanted);
  const words = { corpus, parts, inverter, names: keyNames(names), wordsByKey };
  for (const space of [SPACES.term, SPACES.stop, SPACES.word]) {
    const own = keys.filter((key) => vocabulary.keys.firstUnit(key) === space.charCodeAt(0));
    const lines = new TableLines();
    writeWordLines(words, own, lines);
    const ranges = own.map((key) => rangeOf(vocabulary.keys.text(key)));
    if (space === SPACES.stop && !sameKinds(kept.state.corpus, updated.fresh, changed)) {
      writeKindLines(corpus, lines);
      for (const kind of RECORD_KINDS) ranges.push(rangeOf(kindKey(kind)));
    }
    yield { space, ranges, lines };
  }
  const lowers = [...new Set([...forms, ...other.forms].map((form) => form.toLowerCase()))];
  const numbers = lowers.map((form) => vocabulary.texts.number(form));
  const isName = isNameIn(vocabulary.texts, names);
  const wordsByLower = wordsBy(
    vocabulary,
    vocabulary.lower,
    vocabulary.texts.count,
    flags(vocabulary.texts.count, numbers),
    (word) => !vocabulary.isStop(word),
  );
  for (const space of [SPACES.forward, SPACES.backward]) {
    const lines = new TableLines();
    const source = { vocabulary, wordsByLower, isName };
    writeDictionaryLines(source, numbers, space, lines);
    const ranges = lowers.map((form) =>
      rangeOf(space === SPACES.forward ? tableKey('forward', form) : tableKey('backward', reversed(form))),
    );
    yield { space, ranges, lines };
  }
  if (names !== kept.state.names) {
    const lines = new TableLines();
    writeNameLines(terms, lines);
    yield { space: SPACES.name, ranges: [{ from: SPACES.name, end: END_OF_NAMES }], lines };
  }
  const blocks = new TableLines();
  writeBlockLines(numbered.slice(0, countArticles(numbered)), corpus, changed, blocks);
  const places = changed.filter((place) => numbered[place]?.group.kind === 'article');
  const blockKeys = new Set(places.map((place) => blockKey(place)));
  yield { space: SPACES.groups, ranges: [...blockKeys].map(rangeOf), lines: blocks };
}

function flags(count: number, numbers: readonly number[]): Uint8Array {
  const set = new Uint8Array(count);
  for (const number of numbers) set[number] = 1;
  return set;
}

const NO_NAMES = { keys: [], forms: [] };

/** The letter behind that of names. */
const END_OF_NAMES = String.fromCharCode(SPACES.name.charCodeAt(0) + 1);

/** A key with its chunks. */
function rangeOf(key: string): KeyRange {
  return { from: key, end: afterChunks(key) };
}
