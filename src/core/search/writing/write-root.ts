import { contentHash } from '../index-format/content-hash.ts';
import { placeOfDoc } from '../index-format/doc-number.ts';
import { lengthOfClass } from '../index-format/length-class.ts';
import { INDEX_VERSION, type IndexRoot, ROOT_NAME } from '../index-format/root.ts';
import { packedOnly } from '../index-format/shard-content.ts';
import { wrapShard } from '../index-format/wrap-shard.ts';
import type { AnalysedCorpus } from './analyse-groups.ts';
import type { IndexState } from './index-state.ts';
import type { SpaceState } from './space-state.ts';
import type { IndexInput, WrittenIndex } from './written-index.ts';

/** Writes the root, the last of the files, and lists them all. */
export function writeRoot(
  { numbered, options, write }: IndexInput,
  corpus: AnalysedCorpus,
  state: IndexState,
): Omit<WrittenIndex, 'read' | 'unlike'> {
  const articles = countArticles(numbered);
  const spaces = Object.keys(state.spaces)
    .sort()
    .flatMap((space) => state.spaces[space] ?? []);
  const shards = spaces.flatMap(({ names }) => names);
  const root: Omit<IndexRoot, 'fingerprint'> = {
    version: INDEX_VERSION,
    ...statisticsOf(corpus),
    languages: state.languages,
    articles,
    entries: numbered.length - articles,
    shards: shards.join(''),
    starts: startsOf(spaces).join('\n'),
    packs: state.packs.articles,
    entryPacks: state.packs.entries,
    columns: state.columns,
    termColumns: state.termColumns,
  };
  const whole: IndexRoot = { ...root, fingerprint: contentHash(JSON.stringify(root)) };
  const bytes = new TextEncoder().encode(JSON.stringify(whole));
  write(wrapShard(packedOnly(bytes), options.codec, ROOT_NAME));
  const { articles: packs, entries } = state.packs;
  const names = [...shards, ...packs, ...entries, state.columns, state.termColumns, ROOT_NAME];
  return { names: [...new Set(names)].sort(), state };
}

export function countArticles(numbered: IndexInput['numbered']): number {
  return numbered.filter(({ group }) => group.kind === 'article').length;
}

/** Where the shards start; the first from the very beginning, whatever its first key. */
function startsOf(spaces: readonly SpaceState[]): string[] {
  return spaces.flatMap(({ starts }) => starts).map((start, index) => (index === 0 ? '' : start));
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
