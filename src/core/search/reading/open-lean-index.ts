import { foldAccents } from '../analysis/fold-accents.ts';
import type { Analyser } from '../analysis/token.ts';
import { asRoot, INDEX_VERSION, type IndexRoot, ROOT_NAME } from '../index-format/root.ts';
import { SPACES } from '../index-format/table-key.ts';
import { unwrapShard } from '../index-format/unwrap-shard.ts';
import { RANKING, type RankingConstants } from '../ranking/constants.ts';
import type { QueryNote, SearchEngine } from '../search-engine.ts';
import { countFacets } from './count-facets.ts';
import { readColumns } from './group-columns.ts';
import type { IndexAccess } from './index-access.ts';
import type { OpenIndex } from './opened-index.ts';
import { answerRequest } from './answer-request.ts';
import type { LoadParts } from './engine-parts.ts';
import { prepareQuery } from './prepare-query.ts';
import { createQueryRunner } from './query-runner.ts';
import { createShardStore, type ReadFile } from './shard-store.ts';
import { createTextReader } from './text-reader.ts';
import { createWordReader } from './word-reader.ts';

export interface OpenOptions {
  /** The text of a file of the index: `index.js`, `7f….js`. */
  readonly read: ReadFile;
  /** The text of `data/articles/SLUG.json`; left out where pages are opened from a folder. */
  readonly readArticle?: (slug: string) => Promise<string>;
  /** The analyser of a BCP 47 language; may have to be fetched first. */
  readonly analyserFor: (lang: string) => Analyser | Promise<Analyser>;
  /** Records a group is shown with at most; the rest is counted. */
  readonly recordsShown?: number;
  /** For evaluations: other constants than those of Dossier. */
  readonly constants?: RankingConstants;
}

export interface LeanOptions extends OpenOptions {
  /** Where these cannot be fetched, nothing is corrected, and of phrases, fields and filters the words are searched for. */
  readonly parts: LoadParts;
}

/** Records of a group that are shown with their texts unless more are asked for: as many as a reader looks through. */
const RECORDS_SHOWN = 12;

/** An index as an engine that fetches what few queries need when it is first asked for. Nothing is read before the first call. */
export function openLeanIndex(options: LeanOptions): SearchEngine {
  let opened: Promise<OpenIndex> | undefined;
  const open = (): Promise<OpenIndex> => {
    opened ??= readIndex(options).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    load: async (query) => {
      const index = await open();
      if (query !== undefined) await prepareQuery(query, index);
    },
    search: async (request) => answerRequest(request, await open()),
    facets: async (request, facets) => countFacets(request, facets, await open()),
    suggest: async (typed, limit) => {
      const [suggestWords, { access }] = await Promise.all([options.parts.suggestWords(), open()]);
      return suggestWords(foldAccents(typed.toLowerCase()), limit, access);
    },
  };
}

async function readIndex(options: LeanOptions): Promise<OpenIndex> {
  const {
    read,
    readArticle,
    analyserFor,
    parts,
    recordsShown = RECORDS_SHOWN,
    constants = RANKING,
  } = options;
  const { root, note } = await readRoot(await read(`${ROOT_NAME}.js`));
  const store = createShardStore(root, read);
  const [language = 'und', ...languages] = root.languages;
  const main = await analyserFor(language);
  const analysers = [main, ...(await Promise.all(languages.map(async (lang) => analyserFor(lang))))];
  const readWord = createWordReader(store);
  const splitsOf: IndexAccess['splitsOf'] = async (form, stem) => {
    const help = await parts.corrections().catch(() => undefined);
    return help?.candidateSplits(form, stem) ?? [];
  };
  const access: IndexAccess = { root, store, readWord, analysers, constants, splitsOf };
  const missingTexts = new Set<string>();
  let reading: ReturnType<typeof readColumns> | undefined;
  const columns = (): ReturnType<typeof readColumns> => (reading ??= readColumns(root, store));
  return {
    access,
    columns,
    parts,
    run: createQueryRunner({ access, columns, parts }),
    notes: note ? [note] : [],
    missingTexts,
    recordsShown,
    prefetch: () => {
      // Where these are one shard it is small enough; of several, those are read that turn out to be needed.
      for (const space of root.entries > 0 ? [SPACES.groups, SPACES.term] : [SPACES.groups])
        if (store.shardsBetween(space, `${space}\uffff`) === 1) void store.lines(space, `${space}\uffff`);
    },
    readText: createTextReader(root, store, { read, readArticle }, (name) => missingTexts.add(name)),
    analyserOf: (lang) => {
      const [primary] = lang.toLowerCase().split('-');
      return analysers.find((analyser) => analyser.lang === primary) ?? main;
    },
  };
}

/** An index of another version may hold what this reader takes for something else: it is not searched. */
async function readRoot(text: string): Promise<{ readonly root: IndexRoot; readonly note?: QueryNote }> {
  const content = await unwrapShard(text, ROOT_NAME, false);
  const root = content && asRoot(JSON.parse(new TextDecoder().decode(content.packed)));
  if (!root) throw new Error('The search index is damaged.');
  if (root.version === INDEX_VERSION) return { root };
  return { root: { ...root, ...EMPTY }, note: { code: 'stale', part: '' } };
}

const EMPTY = {
  records: 0,
  articles: 0,
  entries: 0,
  shards: '',
  starts: '',
  packs: [],
  entryPacks: [],
} as const;
