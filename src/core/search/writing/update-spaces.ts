import type { ShardContent } from '../index-format/shard-content.ts';
import { compareKeys } from '../index-format/shard-table.ts';
import { blockKey, reversed, SPACES, tableKey } from '../index-format/table-key.ts';
import { unwrapShardNow } from '../index-format/unwrap-shard-now.ts';
import { wrapShard } from '../index-format/wrap-shard.ts';
import type { Arrangement } from './arrange-groups.ts';
import { writeDictionaryLines } from './dictionary-lines.ts';
import { writeBlockLines, writePathLines } from './group-lines.ts';
import { isNameIn } from './is-name-in.ts';
import { isSameList } from './is-same-list.ts';
import { changedNames, type NameState } from './name-state.ts';
import { writeNameLines } from './names-of-terms.ts';
import { shardSize } from './shard-size.ts';
import { type SpaceState, writeSpace } from './space-state.ts';
import { rangeOf, type TableChange } from './table-change.ts';
import { TableLines } from './table-lines.ts';
import type { UpdatedCorpus } from './update-corpus.ts';
import { type KeyRange, updateSpace } from './update-space.ts';
import { wordChanges } from './word-changes.ts';
import { wordsBy } from './words-by.ts';
import { countArticles } from './write-root.ts';
import type { IndexInput, Kept } from './written-index.ts';

/**
 * Writes the shards in which an edit changed a line: those of words, forms and names that it touched, and of the blocks and
 * paths of groups. Undefined where a file that must be read is lost.
 */
export function updateSpaces(
  input: IndexInput,
  updated: UpdatedCorpus,
  names: NameState,
  arrangement: Arrangement,
  kept: Kept,
): Record<string, SpaceState> | undefined {
  const { numbered, options, write } = input;
  const articles = countArticles(numbered);
  const states = new Map(Object.entries(kept.state.spaces));
  const read = (name: string): ShardContent | undefined => {
    const text = kept.readFile(name);
    return text === undefined ? undefined : unwrapShardNow(text, options.codec);
  };
  const writeShard = (content: ShardContent): string => {
    const file = wrapShard(content, options.codec);
    write(file);
    return file.name;
  };
  for (const { space, ranges, lines } of changesOf(input, updated, names, arrangement, kept)) {
    const before = states.get(space);
    const size = shardSize(space, articles, options.shardBytes);
    const sorted = ranges?.toSorted((one, other) => compareKeys(one.from, other.from));
    const state =
      before && sorted
        ? updateSpace(before, { lines: lines.sorted(), ranges: sorted }, size, read, writeShard)
        : writeSpace(lines.sorted(), size, writeShard);
    if (!state) return undefined;
    if (state.sizes.length > 0) states.set(space, state);
    else states.delete(space);
  }
  return Object.fromEntries(states);
}

function* changesOf(
  { numbered, terms, options }: IndexInput,
  updated: UpdatedCorpus,
  names: NameState,
  arrangement: Arrangement,
  kept: Kept,
): Generator<TableChange> {
  const articles = countArticles(numbered);
  const { corpus, forms } = updated;
  const { vocabulary } = corpus;
  const other = names === kept.state.names ? NO_NAMES : changedNames(kept.state.names, names);
  yield* wordChanges({ options }, updated, names, other.keys, arrangement, kept.state);
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
  const main = options.analyserFor(kept.state.languages[0] ?? 'und');
  for (const space of [SPACES.forward, SPACES.backward]) {
    const lines = new TableLines();
    const source = { vocabulary, main, wordsByLower, isName };
    writeDictionaryLines(source, numbers, space, lines);
    const ranges = lowers.map((form) =>
      rangeOf(space === SPACES.forward ? tableKey('forward', form) : tableKey('backward', reversed(form))),
    );
    yield { space, ranges, lines };
  }
  if (names !== kept.state.names) {
    const lines = new TableLines();
    writeNameLines(terms, lines);
    yield { space: SPACES.name, ranges: [wholeOf(SPACES.name)], lines };
  }
  const places = placesOfOthers(arrangement, articles);
  const blocks = new TableLines();
  writeBlockLines(numbered.slice(0, articles), corpus, places, blocks);
  const blockKeys = new Set(places.map((place) => blockKey(place)));
  yield { space: SPACES.groups, ranges: [...blockKeys].map(rangeOf), lines: blocks };
  const paths = numbered.map(({ group }) => group.path);
  if (!isSameList(paths, kept.state.paths)) {
    const lines = new TableLines();
    writePathLines(numbered, lines);
    yield { space: SPACES.path, ranges: [wholeOf(SPACES.path)], lines };
  }
}

/** Places of articles at which another stood, or another text of it, and those behind the last. */
function placesOfOthers({ origins, articlesBefore }: Arrangement, articles: number): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < Math.max(articles, articlesBefore); place++)
    if (place >= articles || origins[place] !== place) places.push(place);
  return places;
}

function flags(count: number, numbers: readonly number[]): Uint8Array {
  const set = new Uint8Array(count);
  for (const number of numbers) set[number] = 1;
  return set;
}

const NO_NAMES = { keys: [], forms: [] };

/** All keys of a space. */
function wholeOf(space: string): KeyRange {
  return { from: space, end: String.fromCharCode(space.charCodeAt(0) + 1) };
}
