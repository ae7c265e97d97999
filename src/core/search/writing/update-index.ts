import { primaryLanguage } from '../../language/index.ts';
import { contentHash } from '../index-format/content-hash.ts';
import { entriesPerPack } from '../index-format/group-text.ts';
import { INDEX_VERSION } from '../index-format/root.ts';
import { compareKeys } from '../index-format/shard-table.ts';
import { SPACES } from '../index-format/table-key.ts';
import { packedOnly } from '../index-format/shard-content.ts';
import { wrapShard } from '../index-format/wrap-shard.ts';
import type { GroupSource, SearchRecord, SearchTerm } from '../record.ts';
import type { AnalysedCorpus, NumberedGroup } from './analyse-groups.ts';
import { arrangeGroups } from './arrange-groups.ts';
import { groupColumns } from './columns.ts';
import { headPrint } from './head-print.ts';
import type { IndexState } from './index-state.ts';
import { isSameList } from './is-same-list.ts';
import { nameState } from './name-state.ts';
import { numberGroups } from './number-groups.ts';
import { shardSize } from './shard-size.ts';
import { sameMentions, termColumns } from './term-columns.ts';
import { TextPacker } from './text-packer.ts';
import { type ReadCorpus, readCorpus, updateCorpus } from './update-corpus.ts';
import { updatePacks } from './update-packs.ts';
import { updateSpaces } from './update-spaces.ts';
import { countArticles, writeRoot } from './write-root.ts';
import { writeSpaces } from './write-spaces.ts';
import type { IndexInput, Kept, WriteFile, WriteOptions, WrittenIndex } from './written-index.ts';

/**
 * Records → the files of an index, and what to keep for the next time. With what an earlier build kept, only groups with
 * another print are read, and only what changed is written; the result is the same to the byte.
 */
export function updateIndex(
  groups: readonly GroupSource[],
  terms: readonly SearchTerm[],
  options: WriteOptions,
  write: WriteFile,
  kept?: Kept,
): WrittenIndex {
  const numbered = numberGroups(groups);
  const basis = basisOf(numbered, options);
  const input = { numbered, terms, basis, options, write };
  return (kept && updatedIndex(input, kept)) ?? newIndex(input);
}

/** Of so many articles that shards or packs have another size, all is made anew. */
function basisOf(
  numbered: IndexInput['numbered'],
  { version, shardBytes, mostOccurrences }: WriteOptions,
): string {
  const articles = countArticles(numbered);
  const sizes = [shardSize(SPACES.word, articles, shardBytes), entriesPerPack(articles)];
  return contentHash(JSON.stringify([INDEX_VERSION, version, shardBytes, mostOccurrences, sizes]));
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
  const written = writeSpaces(input, read, names, options.analyserFor(languages[0] ?? NO_LANGUAGE));
  const state: IndexState = {
    ...described(input),
    languages,
    names,
    ...numbersOf(read),
    ...written,
    packs: packer.names(),
    columns: writeColumns(input, groupColumns(numbered, options.rangeOf)),
    termColumns: writeColumns(input, termColumns(terms, numbered, read.corpus)),
  };
  return { ...writeRoot(input, read.corpus, state), read: numbered.length, unlike: numbered.length };
}

/** Of an index without a text. */
const NO_LANGUAGE = 'und';

/** Share of groups beyond which reading all anew is no slower. */
const MOST_CHANGED = 0.2;

/** Undefined where what was kept is of another kind, too much or the main language changed, or a file is lost. */
function updatedIndex(input: IndexInput, kept: Kept): WrittenIndex | undefined {
  const { numbered, terms, options, write } = input;
  const before = kept.state;
  if (before.basis !== input.basis) return undefined;
  const arrangement = arrangeGroups(numbered, before);
  const own = described(input, (place) => before.heads[arrangement.origins[place] ?? -1]);
  const { fresh, moved, replaced } = arrangement;
  if (fresh.length > numbered.length * MOST_CHANGED) return undefined;
  options.onRead?.(fresh.flatMap((place) => numbered[place]?.group ?? []));
  const texts = new Map<number, readonly SearchRecord[]>();
  const updated = updateCorpus(numbered, arrangement, before, options, (place, records) =>
    texts.set(place, records),
  );
  const { corpus } = updated;
  const languages = languagesOf(numbered, corpus);
  // How forms are written depends on what most texts are in.
  if (languages[0] !== before.languages[0]) return undefined;
  const isSameGlossary = before.terms === own.terms && isSameList(languages, before.languages);
  const names = isSameGlossary ? before.names : nameState(terms, languages.map(options.analyserFor));
  const spaces = updateSpaces(input, updated, names, arrangement, kept);
  const packs = updatePacks(numbered, arrangement, texts, kept, write);
  if (!spaces || !packs) return undefined;
  const state: IndexState = {
    ...own,
    languages,
    names,
    ...numbersOf(updated),
    occurrences: updated.occurrences,
    spaces,
    packs,
    columns: isSameList(own.heads, before.heads)
      ? before.columns
      : writeColumns(input, groupColumns(numbered, options.rangeOf)),
    termColumns:
      isSameGlossary && sameMentions(before.corpus, updated.fresh, arrangement)
        ? before.termColumns
        : writeColumns(input, termColumns(terms, numbered, corpus)),
  };
  const unlike = replaced.length + moved.length;
  return { ...writeRoot(input, corpus, state), read: fresh.length, unlike };
}

/**
 * What is known before anything is read.
 * @param headBefore print of the head of the group at a place, where it is that of before
 */
function described(
  { numbered, terms, basis }: IndexInput,
  headBefore: (place: number) => string | undefined = () => undefined,
): Pick<IndexState, 'basis' | 'paths' | 'prints' | 'heads' | 'terms'> {
  return {
    basis,
    paths: numbered.map(({ group }) => group.path),
    prints: numbered.map(({ group }) => group.print),
    heads: numbered.map(({ group }, place) => headBefore(place) ?? headPrint(group)),
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
