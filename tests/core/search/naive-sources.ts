import type { Analyser, Token } from '../../../src/core/search/analysis/token.ts';
import { tableKey } from '../../../src/core/search/index-format/table-key.ts';
import { compoundParts } from '../../../src/core/search/writing/compound-parts.ts';
import { keyOfToken } from '../../../src/core/search/index-format/key-of-token.ts';
import { inverseFrequency } from '../../../src/core/search/ranking/bm25.ts';
import type { RankingConstants } from '../../../src/core/search/ranking/constants.ts';
import { isSpelledAs } from '../../../src/core/search/ranking/own-source.ts';
import type { NaiveCorpus, NaiveUnit } from './naive-corpus.ts';

/** One way to find a word: how often each unit has it, weighted, and where. */
export interface NaiveSource {
  readonly idf: number;
  /** Of an occurrence in the heading above. */
  readonly subheadWeight: number;
  readonly inSubhead: (unit: NaiveUnit) => boolean;
  readonly find: (unit: NaiveUnit) => { readonly weight: number; readonly positions: readonly number[] };
}

type Typed = Pick<Token, 'exact' | 'form'>;

export type Finder = ReturnType<typeof naiveFinder>;

export function naiveFinder(corpus: NaiveCorpus, constants: RankingConstants) {
  const records = corpus.units.filter(({ place }) => place > 0);
  const count = (has: (unit: NaiveUnit) => boolean): number => records.filter(has).length;
  const idfOf = (found: number): number => inverseFrequency(corpus.records, found);
  const withKey = (unit: NaiveUnit, key: string): readonly Token[] =>
    unit.tokens.filter((token) => keyOfToken(token) === key);
  const withPart = (unit: NaiveUnit, key: string): readonly Token[] =>
    unit.tokens.filter((token) => partsOf(token, unit.analyser, corpus).includes(key));
  const hasOwn = (unit: NaiveUnit, key: string): boolean =>
    withKey(unit, key).length > 0 || unit.subhead.includes(key);
  const never = (): boolean => false;

  const own = (key: string, typed: Typed): NaiveSource => ({
    idf: idfOf(count((unit) => hasOwn(unit, key))),
    subheadWeight: constants.stem,
    inSubhead: (unit) => unit.subhead.includes(key),
    find: (unit) => {
      const found = withKey(unit, key);
      const weights = found.map(({ exact }) =>
        exact === typed.exact ? 1 : isSpelledAs(exact, typed) ? constants.folded : constants.stem,
      );
      return { weight: sum(weights), positions: found.map(({ position }) => position) };
    },
  });
  const part = (key: string): NaiveSource => {
    const parts = count((unit) => withPart(unit, key).length > 0);
    return {
      idf: idfOf(
        Math.max(
          parts,
          count((unit) => hasOwn(unit, key)),
        ),
      ),
      subheadWeight: 0,
      inSubhead: never,
      find: (unit) => {
        const positions = withPart(unit, key).map(({ position }) => position);
        return { weight: positions.length * constants.part, positions };
      },
    };
  };
  const mention = (key: string, share: number): NaiveSource => {
    const places = (unit: NaiveUnit): number[] =>
      unit.mentions.filter((found) => found.key === key).map(({ position }) => position);
    return {
      idf: idfOf(count((unit) => places(unit).length > 0)) / share,
      subheadWeight: 0,
      inSubhead: never,
      find: (unit) => ({ weight: places(unit).length * constants.synonym, positions: places(unit) }),
    };
  };
  /** Words one after the other as typed, or written as one. */
  const phrasePlaces = (unit: NaiveUnit, tokens: readonly Token[], joined: Token | undefined): number[] => {
    const [first, ...others] = tokens;
    if (!first) return [];
    const stands = (wanted: Token, position: number): boolean =>
      unit.tokens.some(
        (token) =>
          token.position === position &&
          keyOfToken(token) === keyOfToken(wanted) &&
          isSpelledAs(token.exact, wanted),
      );
    const starts = new Set(unit.tokens.map(({ position }) => position));
    return [...starts].filter((start) => {
      const apart =
        stands(first, start) &&
        others.every((other) => stands(other, start + other.position - first.position));
      return apart || (joined !== undefined && stands(joined, start));
    });
  };
  const phrase = (
    tokens: readonly Token[],
    joined: Token | undefined,
    weight: number,
    idf?: number,
  ): NaiveSource => {
    const places = (unit: NaiveUnit): number[] => phrasePlaces(unit, tokens, joined);
    return {
      idf: idf ?? idfOf(count((unit) => places(unit).length > 0)),
      subheadWeight: 0,
      inSubhead: never,
      find: (unit) => ({ weight: places(unit).length * weight, positions: places(unit) }),
    };
  };
  /** Parts of a compound of the query, all of them or, where it is unknown, one by one. */
  const apart = (keys: readonly string[], isKnown: boolean): NaiveSource[] => {
    if (keys.length < 2) return [];
    const placesOf = (unit: NaiveUnit, key: string): number[] => [
      ...new Set([...withKey(unit, key), ...withPart(unit, key)].map(({ position }) => position)),
    ];
    const hasAny = (unit: NaiveUnit, key: string): boolean =>
      hasOwn(unit, key) || withPart(unit, key).length > 0;
    const idfs = keys.map((key) => idfOf(count((unit) => hasAny(unit, key))));
    const all = (unit: NaiveUnit): number[] => {
      const places = keys.map((key) => placesOf(unit, key));
      const isThere = keys.every(
        (key, index) => (places[index]?.length ?? 0) > 0 || unit.subhead.includes(key),
      );
      return isThere ? [...new Set(places.flat())] : [];
    };
    const together: NaiveSource = {
      idf: sum(idfs) / keys.length,
      subheadWeight: 0,
      inSubhead: never,
      find: (unit) => ({
        weight: (all(unit).length * constants.queryPart) / keys.length,
        positions: all(unit),
      }),
    };
    if (isKnown) return [together];
    const each = keys.map((key, index): NaiveSource => ({
      idf: (idfs[index] ?? 0) / keys.length,
      subheadWeight: constants.queryPart,
      inSubhead: (unit) => unit.subhead.includes(key),
      find: (unit) => {
        const positions = placesOf(unit, key);
        return { weight: positions.length * constants.queryPart, positions };
      },
    }));
    return [together, ...each];
  };
  const isFound = (source: NaiveSource): boolean =>
    corpus.units.some((unit) => source.find(unit).positions.length > 0 || source.inSubhead(unit));
  const ownCount = (key: string): number => count((unit) => hasOwn(unit, key));
  return { own, part, mention, phrase, phrasePlaces, apart, isFound, ownCount, idfOf };
}

export function partsOf(token: Token, analyser: Analyser, { split }: NaiveCorpus): readonly string[] {
  const word = { ...token, key: 0, lang: analyser.lang, frequency: 0 };
  return compoundParts(word, split).map((part) => tableKey('word', part));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
