import type { Analyser } from '../analysis/token.ts';
import { SPACES } from '../index-format/table-key.ts';
import { wrapShard } from '../index-format/wrap-shard.ts';
import { writeDictionaryLines } from './dictionary-lines.ts';
import { writeBlockLines, writePathLines } from './group-lines.ts';
import type { IndexState } from './index-state.ts';
import { Inverter } from './invert.ts';
import { writeKindLines } from './kind-lines.ts';
import { isNameIn } from './is-name-in.ts';
import { keysInSpace } from './keys-in-space.ts';
import { keyNames, type NameState } from './name-state.ts';
import { writeNameLines } from './names-of-terms.ts';
import { shardSize } from './shard-size.ts';
import { type SpaceState, writeSpace } from './space-state.ts';
import { TableLines } from './table-lines.ts';
import type { ReadCorpus } from './update-corpus.ts';
import { writeWordLines } from './word-lines.ts';
import { wordsBy } from './words-by.ts';
import { countArticles } from './write-root.ts';
import type { IndexInput } from './written-index.ts';

/**
 * Writes all shards of the table, space by space: the lines of one are gone before those of the next are made.
 * @param main analyser of the language of most records
 */
export function writeSpaces(
  input: IndexInput,
  { corpus, parts }: ReadCorpus,
  names: NameState,
  main: Analyser,
): Pick<IndexState, 'spaces' | 'occurrences'> {
  const { numbered, terms, options, write } = input;
  const { vocabulary } = corpus;
  const articles = countArticles(numbered);
  const states: Record<string, SpaceState> = {};
  const lines = new TableLines();
  const writeLines = (space: string, fill: () => void): void => {
    lines.clear();
    fill();
    if (lines.count === 0) return;
    const size = shardSize(space, articles, options.shardBytes);
    states[space] = writeSpace(lines.sorted(), size, (content) => {
      const file = wrapShard(content, options.codec);
      write(file);
      return file.name;
    });
  };
  for (const key of Object.keys(names.keys)) vocabulary.keys.number(key);
  const wordsByKey = wordsBy(vocabulary, vocabulary.key, vocabulary.keys.count);
  const inverter = new Inverter(corpus, parts);
  const occurrences = inverter.occurrences();
  const { mostOccurrences } = options;
  const words = { corpus, parts, inverter, names: keyNames(names), wordsByKey, occurrences, mostOccurrences };
  for (const space of [SPACES.term, SPACES.stop, SPACES.word])
    writeLines(space, () => {
      writeWordLines(words, keysInSpace(vocabulary.keys, space), lines);
      if (space === SPACES.stop) writeKindLines(corpus, mostOccurrences, lines);
    });
  inverter.free();
  const wordsByLower = wordsBy(
    vocabulary,
    vocabulary.lower,
    vocabulary.texts.count,
    undefined,
    (word) => !vocabulary.isStop(word),
  );
  const dictionary = { vocabulary, main, wordsByLower, isName: isNameIn(vocabulary.texts, names) };
  const forms = numbersTo(vocabulary.texts.count);
  for (const space of [SPACES.forward, SPACES.backward])
    writeLines(space, () => {
      writeDictionaryLines(dictionary, forms, space, lines);
    });
  writeLines(SPACES.name, () => {
    writeNameLines(terms, lines);
  });
  writeLines(SPACES.groups, () => {
    writeBlockLines(numbered.slice(0, articles), corpus, numbersTo(articles), lines);
  });
  writeLines(SPACES.path, () => {
    writePathLines(numbered, lines);
  });
  return { spaces: states, occurrences };
}

function numbersTo(end: number): Uint32Array {
  const numbers = new Uint32Array(end);
  for (let number = 0; number < end; number++) numbers[number] = number;
  return numbers;
}
