import { tableKey } from '../index-format/table-key.ts';
import { keyOfToken } from '../index-format/key-of-token.ts';
import { nameWords } from '../index-format/name-words.ts';
import { inverseFrequency } from '../ranking/bm25.ts';
import { type RankSource, recordCount } from '../ranking/rank-word.ts';
import type { IndexAccess } from './index-access.ts';
import type { WordReading } from './query-tokens.ts';
import { type LinedWord, type TermRun, termRuns } from './term-runs.ts';

/** What other names of terms add to a query. */
export interface TermExpansion {
  /** Sources by number of the query's word. */
  readonly sources: ReadonlyMap<number, readonly RankSource[]>;
  readonly expanded: readonly { readonly word: string; readonly names: readonly string[] }[];
}

/** Finds the terms that a query names, and the places where they have another name. */
export async function termSources(
  words: readonly { readonly text: string; readonly readings: readonly WordReading[] }[],
  index: IndexAccess,
): Promise<TermExpansion> {
  const sources = new Map<number, RankSource[]>();
  const expanded: { word: string; names: readonly string[] }[] = [];
  for (const run of await runsOf(words, index)) {
    const { own, head } = await index.readWord(tableKey('term', run.term));
    const names = otherNames(
      head.forms.map(({ exact }) => exact),
      run,
      index,
    );
    if (names.length === 0 || own.count === 0) continue;
    const idf = inverseFrequency(index.root.records, recordCount(own)) / run.words.length;
    const { synonym: weight } = index.constants;
    const source: RankSource = {
      kind: 'synonym',
      list: own,
      formWeights: undefined,
      weight,
      idf,
      spans: true,
    };
    for (const word of run.words) sources.set(word, [...(sources.get(word) ?? []), source]);
    expanded.push({ word: run.words.map((word) => words[word]?.text ?? '').join(' '), names });
  }
  return { sources, expanded };
}

async function runsOf(
  words: readonly { readonly readings: readonly WordReading[] }[],
  index: IndexAccess,
): Promise<readonly TermRun[]> {
  const runs = new Map<string, TermRun>();
  for (const joined of [false, true]) {
    const line = await lineOf(words, joined, index);
    for (const run of termRuns(line)) runs.set(`${run.term}\0${run.words.join()}`, run);
  }
  return [...runs.values()];
}

/** The words of a query in line, hyphenated ones as one word or as their parts. */
async function lineOf(
  words: readonly { readonly readings: readonly WordReading[] }[],
  joined: boolean,
  index: IndexAccess,
): Promise<LinedWord[]> {
  const keys = words.flatMap(({ readings: [first] }, word) => {
    if (!first) return [];
    const tokens = joined ? [first.whole] : nameWords(first.tokens);
    return tokens.map((token) => ({ key: keyOfToken(token), word }));
  });
  return Promise.all(
    keys.map(async (lined) => ({ ...lined, names: (await index.readWord(lined.key)).head.names })),
  );
}

/** Names of a term that are not the words of the query in another inflection. */
function otherNames(
  names: readonly string[],
  { keys }: TermRun,
  { analysers }: IndexAccess,
): readonly string[] {
  const [analyser] = analysers;
  if (!analyser) return [];
  const wanted = keys.join('\0');
  return names.filter((name) => {
    const tokens = analyser.analyse(name);
    const whole = tokens[0] ? keyOfToken(tokens[0]) : '';
    return wanted !== whole && wanted !== nameWords(tokens).map(keyOfToken).join('\0');
  });
}
