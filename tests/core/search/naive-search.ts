import type { Analyser, SplitCompound, Token } from '../../../src/core/search/analysis/token.ts';
import { LEADS } from '../../../src/core/search/index-format/doc-number.ts';
import { keyOfToken } from '../../../src/core/search/index-format/key-of-token.ts';
import { nameWords } from '../../../src/core/search/index-format/name-words.ts';
import { tableKey } from '../../../src/core/search/index-format/table-key.ts';
import { candidateSplits } from '../../../src/core/search/analysis/candidate-splits.ts';
import { caseVariants } from '../../../src/core/search/query/case-variants.ts';
import { parseQuery } from '../../../src/core/search/query/parse-query.ts';
import { querySigns } from '../../../src/core/search/query/query-signs.ts';
import { lengthNorm, saturated } from '../../../src/core/search/ranking/bm25.ts';
import { PROXIMITY_WINDOW, RANKING } from '../../../src/core/search/ranking/constants.ts';
import { isSpelledAs } from '../../../src/core/search/ranking/own-source.ts';
import { readingsOf, type WordReading } from '../../../src/core/search/reading/query-tokens.ts';
import { termRuns } from '../../../src/core/search/reading/term-runs.ts';
import type { RecordGroup, SearchTerm } from '../../../src/core/search/record.ts';
import { namesOfTerms, shownNames } from '../../../src/core/search/writing/names-of-terms.ts';
import { naiveCorpus, type NaiveCorpus, type NaiveUnit } from './naive-corpus.ts';
import { phraseOf, phrasePlacesOf } from './naive-phrases.ts';
import { type Finder, naiveFinder, type NaiveSource, partsOf, sum } from './naive-sources.ts';

interface NaiveWord {
  readonly start: number;
  readonly sources: readonly NaiveSource[];
  readonly isRequired: boolean;
}

export interface NaiveHit {
  readonly doc: number;
  readonly score: number;
}

/** Scores every record of a corpus straight from its text, by the definition of the ranking and without an index. */
export function naiveSearch(
  groups: readonly RecordGroup[],
  terms: readonly SearchTerm[],
  query: string,
  synonyms: boolean,
  analysers: readonly Analyser[],
  split: SplitCompound,
  enoughAlone: number,
): NaiveHit[] {
  const analyserFor = (lang: string): Analyser => analysers.find((one) => one.lang === lang)!;
  const corpus = naiveCorpus(groups, analyserFor, split);
  const parsed = parseQuery(query, analysers[0]!, querySigns);
  const find = naiveFinder(corpus, RANKING);
  const readings = parsed.words.map((word) => ({ ...word, readings: readingsOf(word, analysers) }));
  const named = synonyms
    ? termSourcesOf(readings, terms, analysers, corpus, find)
    : new Map<number, NaiveSource[]>();
  const words: NaiveWord[] = [
    ...readings.map(({ start, readings: ways }, index) => ({
      start,
      isRequired: false,
      sources: [
        ...lettersOf(ways, corpus, analysers[0]!, find, enoughAlone),
        ...(named.get(index) ?? []),
      ].filter(find.isFound),
    })),
    ...parsed.phrases.map(({ start, tokens, text }) => ({
      start,
      isRequired: true,
      sources: [phraseOf(tokens, text, analysers, find)],
    })),
  ]
    .filter(({ sources, isRequired }) => isRequired || sources.length > 0)
    .sort((a, b) => a.start - b.start);
  const excluded = excludedOf(parsed.excluded, analysers, corpus, find);
  const scored = corpus.units
    .filter(({ kind, place }) => kind !== 'quote' && (place > 0 || kind === undefined))
    .filter((unit) => !excluded(unit))
    .flatMap((unit) => scoreOf(unit, words, corpus));
  const best = Math.max(0, ...scored.map(({ share }) => share));
  return scored.filter(({ share }) => share >= best * RANKING.leastShare);
}

function lettersOf(
  readings: readonly WordReading[],
  corpus: NaiveCorpus,
  analyser: Analyser,
  find: Finder,
  enoughAlone: number,
): NaiveSource[] {
  const found = readings.flatMap(({ key, whole, tokens }) => {
    const hyphenless = tokens.length > 1 ? [find.phrase(tokens, undefined, RANKING.folded)] : [];
    return [find.own(key, whole), find.part(key), ...hyphenless];
  });
  const [first] = readings;
  if (!found.some(find.isFound) && first?.tokens.length === 1) {
    const others = caseVariants(first.whole, analyser).map((stem) => tableKey('word', stem));
    found.push(...others.filter((key) => key !== first.key).map((key) => find.own(key, first.whole)));
  }
  const isKnown = found.some(find.isFound);
  const apart = readings.map((reading) => partKeysOf(reading, isKnown, corpus, analyser, find, enoughAlone));
  return [...found, ...apart.flatMap((keys) => find.apart(keys, isKnown))];
}

/** Parts of every spelling under a key. */
function spellingsOf(
  key: string,
  corpus: NaiveCorpus,
): { readonly exact: string; readonly parts: ReadonlySet<string> }[] {
  const forms = new Map<string, Set<string>>();
  for (const { tokens: all, analyser } of corpus.units) {
    for (const token of all.filter((one) => keyOfToken(one) === key)) {
      const parts = forms.get(token.exact) ?? new Set();
      for (const part of partsOf(token, analyser, corpus)) parts.add(part);
      forms.set(token.exact, parts);
    }
  }
  return [...forms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([exact, parts]) => ({ exact, parts }));
}

function partKeysOf(
  { key, whole, tokens }: WordReading,
  isKnown: boolean,
  corpus: NaiveCorpus,
  analyser: Analyser,
  find: Finder,
  enoughAlone: number,
): readonly string[] {
  if (tokens.length > 1) return tokens.filter(({ stop }) => !stop).map(keyOfToken);
  const isThere = (part: string): boolean =>
    find.isFound(find.own(part, whole)) || find.isFound(find.part(part));
  if (!isKnown) {
    const pairs = candidateSplits(whole.form, analyser.stem).slice(0, 16);
    return (
      pairs.map((pair) => pair.map((stem) => tableKey('word', stem))).find((pair) => pair.every(isThere)) ??
      []
    );
  }
  if (find.ownCount(key) >= enoughAlone) return [];
  const spellings = spellingsOf(key, corpus);
  const spelled =
    spellings.find(({ exact }) => isSpelledAs(exact, whole)) ?? spellings.find(({ parts }) => parts.size > 0);
  const parts = [...(spelled?.parts ?? [])].sort().filter(isThere);
  const simple = parts.filter((part) =>
    spellingsOf(part, corpus).every((spelling) => spelling.parts.size === 0),
  );
  return simple.length >= 2 ? simple : parts;
}

function termSourcesOf(
  words: readonly { readonly readings: readonly WordReading[] }[],
  terms: readonly SearchTerm[],
  analysers: readonly Analyser[],
  corpus: NaiveCorpus,
  find: Finder,
): Map<number, NaiveSource[]> {
  const { starts } = namesOfTerms(terms, analysers);
  const sources = new Map<number, NaiveSource[]>();
  const runs = new Map<string, { term: string; words: readonly number[]; keys: readonly string[] }>();
  for (const joined of [false, true]) {
    const line = words.flatMap(({ readings: [first] }, word) => {
      const tokens = first === undefined ? [] : joined ? [first.whole] : nameWords(first.tokens);
      return tokens.map(keyOfToken).map((key) => ({ key, word, names: starts.get(key) ?? [] }));
    });
    for (const run of termRuns(line)) runs.set(`${run.term} ${run.words.join()}`, run);
  }
  for (const run of runs.values()) {
    const names = shownNames(terms.find(({ slug }) => slug === run.term)!);
    const isOther = (name: string): boolean => {
      const tokens = analysers[0]!.analyse(name);
      const wanted = run.keys.join();
      return wanted !== keyOfToken(tokens[0]!) && wanted !== nameWords(tokens).map(keyOfToken).join();
    };
    const source = find.mention(tableKey('term', run.term), run.words.length);
    if (!names.some(isOther) || !corpus.units.some((unit) => source.find(unit).positions.length > 0))
      continue;
    for (const word of run.words) sources.set(word, [...(sources.get(word) ?? []), source]);
  }
  return sources;
}

function excludedOf(
  excluded: readonly { readonly text: string; readonly tokens: readonly Token[] }[],
  analysers: readonly Analyser[],
  corpus: NaiveCorpus,
  find: Finder,
): (unit: NaiveUnit) => boolean {
  const has = (unit: NaiveUnit): boolean =>
    excluded.some(({ text, tokens }) => {
      if (tokens.filter(({ span }) => span === 1).length > 1)
        return phrasePlacesOf(tokens, text, analysers, find)(unit).length > 0;
      const keys = readingsOf({ text, tokens }, analysers).map(({ key }) => key);
      return (
        unit.tokens.some((token) => keys.includes(keyOfToken(token))) ||
        keys.some((key) => unit.subhead.includes(key))
      );
    });
  const groups = new Set(
    corpus.units
      .filter(({ place }) => place === 0)
      .filter(has)
      .map(({ group }) => group),
  );
  return (unit) => groups.has(unit.group) || has(unit);
}

/** The definition of a record's score. */
function scoreOf(
  unit: NaiveUnit,
  words: readonly NaiveWord[],
  corpus: NaiveCorpus,
): { readonly doc: number; readonly score: number; readonly share: number }[] {
  const title = corpus.units.find(({ group, place }) => group === unit.group && place === 0)!;
  const isFirst = unit.place <= 1;
  const found = words.map(({ sources }) => {
    const scores = sources.map((source) => sourceScore(source, unit, title, corpus));
    const inText = sources.flatMap((source) => (unit.place === 0 ? [] : source.find(unit).positions));
    return { score: Math.max(0, ...scores), positions: inText };
  });
  const weights = words.map(({ sources }) => Math.max(0, ...sources.map(({ idf }) => idf)));
  const total = sum(weights);
  const inTitle = words.map(({ sources }) =>
    sources.some((source) => source.find(title).positions.length > 0),
  );
  const held = sum(weights.filter((_, index) => inTitle[index]!));
  const isLead =
    unit.kind === 'passage' &&
    unit.place > 0 &&
    unit.place <= LEADS &&
    words.length > 1 &&
    inTitle.includes(true) &&
    held >= total * RANKING.titleShare;
  const isCandidate =
    isLead ||
    words.some(({ sources }) =>
      sources.some(
        (source) =>
          (unit.place > 0 && (source.find(unit).positions.length > 0 || source.inSubhead(unit))) ||
          (isFirst && source.find(title).positions.length > 0),
      ),
    );
  if (!isCandidate || words.some(({ isRequired }, index) => isRequired && found[index]!.score === 0))
    return [];
  const base = sum(found.map(({ score }) => score));
  if (base === 0) return [];
  const had = sum(weights.filter((_, index) => found[index]!.score > 0));
  const close = sum(
    found.map(({ score, positions }, index) => {
      const before = found[index - 1];
      if (!before || before.score === 0 || score === 0) return 0;
      const steps = before.positions.flatMap((a) => positions.map((b) => (b > a ? b - a : a - b + 1)));
      const least = Math.min(...steps);
      return least <= PROXIMITY_WINDOW ? Math.min(before.score, score) / least : 0;
    }),
  );
  const kind = unit.kind === undefined ? 1 : RANKING.kinds[unit.kind];
  const lead = 1 + RANKING.lead / Math.max(1, unit.place);
  const share = total === 0 ? 1 : had / total;
  const score = (base + RANKING.proximity * close) * share ** RANKING.coordination * kind * lead;
  return [{ doc: unit.doc, score, share }];
}

function sourceScore(source: NaiveSource, unit: NaiveUnit, title: NaiveUnit, corpus: NaiveCorpus): number {
  let frequency = RANKING.title * Math.min(1, source.find(title).weight);
  if (unit.place > 0) {
    frequency += source.find(unit).weight / lengthNorm(unit.length, corpus.meanLength, RANKING.lengthWeight);
    frequency += source.inSubhead(unit) ? RANKING.subhead * source.subheadWeight : 0;
  }
  return source.idf * saturated(frequency, RANKING.saturation);
}
