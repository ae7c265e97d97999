import { parseVersions } from '../core/passage/file/parse-versions.ts';
import type { PastVersions } from '../core/passage/ledger.ts';
import { problem, type Problem } from '../core/problem.ts';
import type { Slug } from '../core/schema/brands.ts';
import { type ContentFolder, listFiles } from './content-folder.ts';
import { inBatches } from './in-batches.ts';
import { readText } from './read-text.ts';

/** Where the words of the past are kept, one file an article. */
export const VERSIONS_FOLDER = 'versions';

interface ReadVersions {
  readonly past: ReadonlyMap<Slug, PastVersions>;
  readonly problems: readonly Problem[];
}

/** Reads the published words of articles. Of an article whose file is missing or damaged there are none, and a Problem. */
export async function readVersions(folder: ContentFolder, slugs: readonly Slug[]): Promise<ReadVersions> {
  if (slugs.length === 0) return { past: new Map(), problems: [] };
  const there = new Set(await listFiles(folder, VERSIONS_FOLDER, '.json'));
  const found = await inBatches(slugs, async (slug) => ({
    slug,
    words: await readWords(folder, slug, there.has(`${slug}.json`)),
  }));
  return {
    past: new Map(found.flatMap(({ slug, words }) => ('texts' in words ? [[slug, words] as const] : []))),
    problems: found.flatMap(({ words }) => ('texts' in words ? [] : [words])),
  };
}

async function readWords(
  folder: ContentFolder,
  slug: Slug,
  isThere: boolean,
): Promise<PastVersions | Problem> {
  const name = `${VERSIONS_FOLDER}/${slug}.json`;
  const file = folder.display(name);
  if (!isThere) return problem('versions-missing', { file }, `The published words of ${slug} are not there`);
  const text = await readText(folder.resolve(name), file);
  if (typeof text !== 'string') return text;
  const read = parseVersions(text);
  return 'past' in read ? read.past : problem('versions-damaged', { file }, read.message);
}
