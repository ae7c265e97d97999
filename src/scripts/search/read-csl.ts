import type { DataParts } from '../../core/data/data-parts.ts';
import type { GroupHit } from '../../core/search/search-engine.ts';

/**
 * The CSL-JSON items of the articles among results, and perhaps of others: all of `data/csl.json`, or of a large dossier
 * those of its months in which the results are. Throws where a file cannot be had.
 * @param read gives the JSON of an address
 */
export async function readCsl(
  root: string,
  groups: readonly Pick<GroupHit, 'slug' | 'kind' | 'date'>[],
  read: (address: string) => Promise<unknown>,
): Promise<readonly unknown[]> {
  const whole = await read(`${root}data/csl.json`);
  if (Array.isArray(whole)) return whole as unknown[];
  const { parts } = whole as DataParts;
  const articles = groups.filter(({ kind }) => kind === 'article');
  const isLikely = ({ month }: DataParts['parts'][number]): boolean =>
    articles.some(({ date }) => date?.startsWith(month));
  const [likely, others] = [parts.filter(isLikely), parts.filter((part) => !isLikely(part))];
  const items = await readAll(likely, root, read);
  const found = new Set(items.map((item) => (item as { readonly id?: unknown }).id));
  // What began in no month, or in one that its date does not begin with, is in some other part.
  if (articles.every(({ slug }) => found.has(slug))) return items;
  return [...items, ...(await readAll(others, root, read))];
}

/** Addresses begin with the path the site is served under, which may be another than where it is. */
async function readAll(
  parts: DataParts['parts'],
  root: string,
  read: (address: string) => Promise<unknown>,
): Promise<unknown[]> {
  const lists = await Promise.all(parts.map(({ month }) => read(`${root}data/months/${month}/csl.json`)));
  return lists.flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []));
}
