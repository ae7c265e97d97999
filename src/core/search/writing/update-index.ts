import { primaryLanguage } from '../../language/index.ts';
import { contentHash } from '../index-format/content-hash.ts';
import { INDEX_VERSION } from '../index-format/root.ts';
import { compareKeys } from '../index-format/shard-table.ts';
import { packedOnly } from '../index-format/shard-content.ts';
import { wrapShard } from '../index-format/wrap-shard.ts';
import type { GroupSource, SearchRecord, SearchTerm } from '../record.ts';
import { groupColumns } from './columns.ts';
import type { AnalysedCorpus, NumberedGroup } from './analyse-groups.ts';
import { headPrint } from './head-print.ts';
import type { IndexState } from './index-state.ts';
import { nameState } from './name-state.ts';
import { numberGroups } from './number-groups.ts';
import { termColumns, termsMentioned } from './term-columns.ts';
import { TextPacker, updatePacks } from './text-packs.ts';
import { type ReadCorpus, readCorpus, updateCorpus, type UpdatedCorpus } from './update-corpus.ts';
import { updateSpaces } from './update-spaces.ts';
import { writeRoot } from './write-root.ts';
import { writeSpaces } from './write-spaces.ts';
import type { IndexInput, Kept, WriteFile, WriteOptions, WrittenIndex } from './written-index.ts';

/**
 * Records → the files of an index, and what to keep for the next time. With what an earlier build kept, only groups with
 * another print are read, and only what changed is written; the result is the same to the byte. Added or removed groups and
 * languages change so much that all is made anew.
 */
export function updateIndex(
  groups: readonly GroupSource[],
  terms: readonly SearchTerm[],
  options: WriteOptions,
  write: WriteFile,
  kept?: Kept,
): WrittenIndex {
  const numbered = numberGroups(groups);
  const basis = contentHash(JSON.stringify([INDEX_VERSION, options.version, options.shardBytes]));
  const input = { numbered, terms, basis, options, write };
  return (kept && updatedIndex(input, kept)) ?? newIndex(input);
}

function newIndex(input: IndexInput): WrittenIndex {
  const { numbered, terms, options, write } = input;
  const packer = new TextPacker(numbered, write);
  options.onRead?.(numbered.map(({ group }) => group));
  const read = readCorpus(numbered, options, (place, records) => {
    packer.add(place, records);
  });
  const languages = languagesOf(numbered, read.corpus);
  const names = nameState(terms, languages.map(options.analyserFor));
  const spaces = writeSpaces(input, read, names);
  const state: IndexState = {
    ...described(input),
    languages,
    names,
    ...numbersOf(read),
    spaces,
    packs: packer.names(),
    columns: writeColumns(input, groupColumns(numbered, options.rangeOf)),
    termColumns: writeColumns(input, termColumns(terms, numbered, read.corpus)),
  };
  return { ...writeRoot(input, read.corpus, state), read: numbered.length };
}

/** Share of groups beyond which reading all anew is no slower. */
const MOST_CHANGED = 0.2;

/** Undefined where what was kept is of another kind, too much changed, or a file is lost. */
function updatedIndex(input: IndexInput, kept: Kept): WrittenIndex | undefined {
  const { numbered, terms, options, write } = input;
  const before = kept.state;
  const own = described(input);
  if (before.basis !== own.basis || !sameList(before.paths, own.paths)) return undefined;
  const changed = own.prints.flatMap((print, place) => (print === before.prints[place] ? [] : [place]));
  if (changed.length > numbered.length * MOST_CHANGED) return undefined;
  options.onRead?.(changed.flatMap((place) => numbered[place]?.group ?? []));
  const texts = new Map<number, readonly SearchRecord[]>();
  const updated = updateCorpus(numbered, changed, before, options, (place, records) =>
    texts.set(place, records),
  );
  const { corpus } = updated;
  const languages = languagesOf(numbered, corpus);
  if (!sameList(languages, before.languages)) return undefined;
  const isSameGlossary = before.terms === own.terms;
  const names = isSameGlossary ? before.names : nameState(terms, languages.map(options.analyserFor));
  const spaces = updateSpaces(input, updated, names, changed, kept);
  const packs = updatePacks(numbered, before.packs, texts, kept.readFile, write);
  if (!spaces || !packs) return undefined;
  const isSameHead = changed.every((place) => own.heads[place] === before.heads[place]);
  const isSameMentions = isSameGlossary && sameTerms(updated, before, changed);
  const state: IndexState = {
    ...own,
    languages,
    names,
    ...numbersOf(updated),
    spaces,
    packs,
    columns: isSameHead ? before.columns : writeColumns(input, groupColumns(numbered, options.rangeOf)),
    termColumns: isSameMentions
      ? before.termColumns
      : writeColumns(input, termColumns(terms, numbered, corpus)),
  };
  return { ...writeRoot(input, corpus, state), read: changed.length };
}

/** What is known before anything is read. */
function described({
  numbered,
  terms,
  basis,
}: IndexInput): Pick<IndexState, 'basis' | 'paths' | 'prints' | 'heads' | 'terms'> {
  return {
    basis,
    paths: numbered.map(({ group }) => group.path),
    prints: numbered.map(({ group }) => group.print),
    heads: numbered.map(({ group }) => headPrint(group)),
    terms: contentHash(JSON.stringify(terms)),
  };
}

function numbersOf({
  corpus,
  parts,
  tables,
}: ReadCorpus): Pick<IndexState, 'vocabulary' | 'corpus' | 'parts' | 'tables'> {
  const { vocabulary, ...numbers } = corpus;
  return { vocabulary: vocabulary.kept(), corpus: numbers, parts, tables };
}

function writeColumns({ options, write }: IndexInput, bytes: Uint8Array): string {
  const file = wrapShard(packedOnly(bytes), options.codec);
  write(file);
  return file.name;
}

/** Whether the groups that were read mention the terms that they mentioned before. */
function sameTerms(
  { corpus, fresh }: UpdatedCorpus,
  before: IndexState,
  changed: readonly number[],
): boolean {
  const old = { ...before.corpus, vocabulary: corpus.vocabulary };
  return changed.every((place, index) => {
    const [one, other] = [termsMentioned(old, place), termsMentioned(fresh, index)];
    return one.size === other.size && [...one].every((term) => other.has(term));
  });
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

/** Primary tags, those of most records first. */
function languagesOf(
  numbered: readonly NumberedGroup[],
  { groups }: Pick<AnalysedCorpus, 'groups'>,
): string[] {
  const counts = new Map<string, number>();
  for (const [place, { group }] of numbered.entries()) {
    const primary = primaryLanguage(group.lang);
    const units = (groups[place + 1] ?? 0) - (groups[place] ?? 0);
    counts.set(primary, (counts.get(primary) ?? 0) + units);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || compareKeys(a, b)).map(([lang]) => lang);
}
