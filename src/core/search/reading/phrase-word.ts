import type { Analyser, Token } from '../analysis/token.ts';
import { keyOfToken } from '../index-format/key-of-token.ts';
import type { Postings } from '../index-format/postings.ts';
import type { QueryPhrase } from '../query/parsed-query.ts';
import { inverseFrequency } from '../ranking/bm25.ts';
import { uniteRows } from '../ranking/intersect-postings.ts';
import { phrasePostings, type PhraseWord } from '../ranking/phrase-postings.ts';
import { type RankSource, type RankWord, recordCount } from '../ranking/rank-word.ts';
import type { IndexAccess } from './index-access.ts';

/** Words in one order, as typed: records without them are left out. */
export async function phraseWord(phrase: QueryPhrase, index: IndexAccess): Promise<RankWord> {
  const words = await phraseWords(phrase.tokens, index);
  const list = await phraseList(phrase, index);
  const telling = words.filter(({ token }) => !token.stop);
  const counted = telling.length > 0 ? telling : words;
  const idf = counted.reduce(
    (sum, { loaded }) => sum + inverseFrequency(index.root.records, recordCount(loaded.own)),
    0,
  );
  const source: RankSource = {
    kind: 'exact',
    list,
    formWeights: undefined,
    weight: index.constants.phrase,
    idf,
    covers: words.length,
  };
  return { text: phrase.text, sources: [source], isRequired: true };
}

/** Where a phrase stands, as each language of the dossier reads it. */
export async function phraseList(
  { text, tokens }: Pick<QueryPhrase, 'text' | 'tokens'>,
  index: IndexAccess,
): Promise<Postings> {
  const [, ...others] = index.analysers;
  const readings = [tokens, ...others.map((analyser) => analyser.analyse(text))];
  const lists = new Map<string, Postings>();
  for (const [number, reading] of readings.entries()) {
    const words = await phraseWords(reading, index);
    const key = words.map(({ loaded }) => loaded.key).join('\0');
    if (words.length === 0 || lists.has(key)) continue;
    const joined = await joinedWord(words, index.analysers[number], index);
    lists.set(key, phrasePostings(words, joined));
  }
  return uniteRows([...lists.values()]);
}

async function phraseWords(tokens: readonly Token[], index: IndexAccess): Promise<PhraseWord[]> {
  const words = tokens.filter(({ span }) => span === 1);
  return Promise.all(
    words.map(async (token) => ({ token, loaded: await index.readWord(keyOfToken(token)) })),
  );
}

/** `staakthetvuren` of `staakt het vuren`. */
async function joinedWord(
  words: readonly PhraseWord[],
  analyser: Analyser | undefined,
  index: IndexAccess,
): Promise<PhraseWord | undefined> {
  const [first] = words;
  if (!first || words.length < 2 || !analyser) return undefined;
  const form = words
    .map(({ token }) => token.form)
    .join('')
    .toLowerCase();
  const token: Token = { ...first.token, exact: form, form, stem: analyser.stem(form), stop: false };
  return { token, loaded: await index.readWord(keyOfToken(token)) };
}
