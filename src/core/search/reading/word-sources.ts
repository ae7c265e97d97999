import type { Token } from '../analysis/token.ts';
import { keyOfToken } from '../index-format/key-of-token.ts';
import { tableKey } from '../index-format/table-key.ts';
import type { LoadedWord } from '../index-format/word-entry.ts';
import { caseVariants } from '../query/case-variants.ts';
import { inverseFrequency } from '../ranking/bm25.ts';
import { isSpelledAs, ownSource } from '../ranking/own-source.ts';
import { partsSources } from '../ranking/parts-sources.ts';
import { phrasePostings } from '../ranking/phrase-postings.ts';
import { type RankSource, recordCount } from '../ranking/rank-word.ts';
import type { IndexAccess } from './index-access.ts';
import type { WordReading } from './query-tokens.ts';

/** Ways to find one word of the query. */
export interface FoundWord {
  readonly sources: readonly RankSource[];
  /** Whether the index has it; else `sources` are those of two words that it seems to be made of, if any. */
  readonly isKnown: boolean;
}

/** Ways to find one word of the query by its letters: itself, in compounds, and where it is a compound by its parts. */
export async function wordSources(readings: readonly WordReading[], index: IndexAccess): Promise<FoundWord> {
  const found: RankSource[] = [];
  for (const reading of readings) {
    const loaded = await index.readWord(reading.key);
    found.push(...letterSources(reading, loaded, index));
    if (reading.tokens.length > 1) found.push(...(await apartSources(reading.tokens, index)));
  }
  if (found.every(({ list }) => list.count === 0)) found.push(...(await caseSources(readings, index)));
  const isKnown = found.some(({ list }) => list.count > 0);
  for (const reading of readings) {
    const parts = await partsOf(reading, isKnown, index);
    found.push(...partsSources(parts, isKnown, index.root.records, index.constants));
  }
  return { sources: found.filter(({ list }) => list.count > 0), isKnown };
}

function letterSources({ key, whole }: WordReading, loaded: LoadedWord, index: IndexAccess): RankSource[] {
  const { records } = index.root;
  const own = recordCount(loaded.own);
  const parts = recordCount(loaded.parts);
  const part: RankSource = {
    kind: 'part',
    list: loaded.parts,
    formWeights: undefined,
    weight: index.constants.part,
    idf: inverseFrequency(records, Math.max(own, parts)),
  };
  return [
    ownSource(key, whole, loaded.head, loaded.own, inverseFrequency(records, own), index.constants),
    part,
  ];
}

/** A hyphenated word whose parts stand one after the other without hyphens. */
async function apartSources(tokens: readonly Token[], index: IndexAccess): Promise<RankSource[]> {
  const words = await Promise.all(
    tokens.map(async (token) => ({ token, loaded: await index.readWord(keyOfToken(token)) })),
  );
  const list = phrasePostings(words, undefined);
  const idf = inverseFrequency(index.root.records, recordCount(list));
  return [
    {
      kind: 'exact',
      list,
      formWeights: undefined,
      weight: index.constants.folded,
      idf,
      covers: tokens.length,
    },
  ];
}

/** `anp` may be ANP and `NAVO` Navo, where the word as typed is not known. */
async function caseSources(readings: readonly WordReading[], index: IndexAccess): Promise<RankSource[]> {
  const [first] = readings;
  const [analyser] = index.analysers;
  if (!first || !analyser || first.tokens.length > 1) return [];
  const keys = caseVariants(first.whole, analyser).map((stem) => tableKey('word', stem));
  const others = keys.filter((key) => key !== first.key);
  return Promise.all(
    others.map(async (key) => {
      const loaded = await index.readWord(key);
      const idf = inverseFrequency(index.root.records, recordCount(loaded.own));
      return ownSource(key, first.whole, loaded.head, loaded.own, idf, index.constants);
    }),
  );
}

/** The parts of a word of the query that is a compound; those of a hyphenated word are its own. */
async function partsOf(
  { key, whole, tokens }: WordReading,
  isKnown: boolean,
  index: IndexAccess,
): Promise<readonly LoadedWord[]> {
  if (tokens.length > 1) return readAll(tokens.filter(({ stop }) => !stop).map(keyOfToken), index);
  if (!isKnown) return splitUnknown(whole, index);
  const { head, own } = await index.readWord(key);
  if (recordCount(own) >= index.constants.enoughAlone) return [];
  const spelled =
    head.forms.find(({ exact }) => isSpelledAs(exact, whole)) ??
    head.forms.find(({ parts }) => parts.length > 0);
  const parts = await readAll(spelled?.parts ?? [], index);
  // Of ziekenhuis, ziek and huis, the parts of a part say nothing more than the part.
  const known = parts.filter(occurs);
  const simple = known.filter(({ head: of }) => of.forms.every((form) => form.parts.length === 0));
  return simple.length >= 2 ? simple : known;
}

/** By itself or in a compound. */
function occurs({ own, parts }: LoadedWord): boolean {
  return own.count + parts.count > 0;
}

/** A word that the index does not know, in two that it does: the likeliest such pair, or none. */
async function splitUnknown({ form }: Token, index: IndexAccess): Promise<readonly LoadedWord[]> {
  const [analyser] = index.analysers;
  if (!analyser) return [];
  const splits = await index.splitsOf(form, analyser.stem);
  for (const pair of splits.slice(0, MOST_SPLITS)) {
    const parts = await readAll(
      pair.map((stem) => tableKey('word', stem)),
      index,
    );
    if (parts.every(occurs)) return parts;
  }
  return [];
}

/** Ways to take an unknown word in two that are tried: each may cost a request. */
const MOST_SPLITS = 16;

function readAll(keys: readonly string[], index: IndexAccess): Promise<readonly LoadedWord[]> {
  return Promise.all(keys.map(index.readWord));
}
