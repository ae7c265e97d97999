import { contentHash } from '../index-format/content-hash.ts';
import { placeOfDoc } from '../index-format/doc-number.ts';
import { lengthOfClass } from '../index-format/length-class.ts';
import { INDEX_VERSION, type IndexRoot, ROOT_NAME } from '../index-format/root.ts';
import { MOST_PREFETCHED } from '../index-format/table-key.ts';
import { type ShardFile, wrapShard } from '../index-format/wrap-shard.ts';
import type { AnalysedCorpus } from './analyse-groups.ts';
import { groupColumns, termColumns } from './columns.ts';
import { glossaryNames, nameState } from './name-state.ts';
import { tableChange, touchedBy } from './table-change.ts';
import { textPacks } from './text-packs.ts';
import type { UpdatedCorpus } from './update-corpus.ts';
import { updateTable } from './update-table.ts';
import type { IndexInput, Kept, WrittenIndex } from './written-index.ts';

/**
 * Bytes of a shard before it is deflated, at most: smaller ones cost more files and a longer root, larger ones more bytes
 * for each word of a query. In a large dossier the files are what there is too much of, in others the bytes.
 */
const SHARD_BYTES = { few: 11_000, many: 20_000 } as const;

/** The files of an index; undefined where what was kept of an earlier one is damaged. */
export function indexFiles(
  input: IndexInput,
  updated: UpdatedCorpus,
  kept: Kept | undefined,
): WrittenIndex | undefined {
  const { numbered, terms, languages, basis, paths, prints, options } = input;
  const { corpus, partsOf } = updated;
  const articles = numbered.filter(({ group }) => group.kind === 'article').length;
  const isSmall = articles <= MOST_PREFETCHED;
  const names = glossaryNames(terms, languages.map(options.analyserFor));
  const named = nameState(names);
  const table = updateTable(
    kept?.state.table,
    tableChange(input, updated, names, touchedBy(updated, named, kept?.state.names)),
    options.shardBytes ?? (isSmall ? SHARD_BYTES.few : SHARD_BYTES.many),
    isSmall,
    kept?.readFile ?? nothing,
  );
  if (!table) return undefined;
  const packs = textPacks(numbered, prints, kept?.state.packs);
  const columns = wrapShard(groupColumns(numbered));
  const mentions = wrapShard(termColumns(terms, numbered));
  const root: Omit<IndexRoot, 'fingerprint'> = {
    version: INDEX_VERSION,
    ...statisticsOf(corpus),
    languages,
    articles,
    entries: numbered.length - articles,
    shards: table.state.names.join(''),
    starts: table.starts.join('\n'),
    packs: packs.articles.map(({ name }) => name),
    entryPacks: packs.entries.map(({ name }) => name),
    columns: columns.name,
    termColumns: mentions.name,
  };
  const whole: IndexRoot = { ...root, fingerprint: contentHash(JSON.stringify(root)) };
  const rootFile = wrapShard(new TextEncoder().encode(JSON.stringify(whole)), ROOT_NAME);
  const all = [...packs.articles, ...packs.entries];
  const files = [
    ...table.state.names,
    ...all.map(({ name }) => name),
    columns.name,
    mentions.name,
    ROOT_NAME,
  ];
  return {
    names: [...new Set(files)].map(fileName).sort(),
    files: filesByName([...table.files, ...packs.files, columns, mentions, rootFile]),
    state: { basis, paths, prints, corpus, partsOf, names: named, table: table.state, packs: all },
    read: updated.read,
  };
}

function nothing(): undefined {
  return undefined;
}

function fileName(name: string): string {
  return `${name}.js`;
}

function filesByName(files: readonly ShardFile[]): Map<string, string> {
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return new Map(sorted.map(({ name, text }) => [fileName(name), text]));
}

/** Records, and the mean of their lengths; titles are none. */
function statisticsOf({ docs, lengths }: AnalysedCorpus): Pick<IndexRoot, 'records' | 'meanLength'> {
  let records = 0;
  let words = 0;
  for (let unit = 0; unit < docs.length; unit++) {
    if (placeOfDoc(docs[unit] ?? 0) === 0) continue;
    records++;
    words += lengthOfClass(lengths[unit] ?? 0);
  }
  return { records, meanLength: records === 0 ? 1 : words / records };
}
