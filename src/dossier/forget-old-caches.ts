import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Caches of one kind that are kept, each of a dossier of its own: some for whoever works on several, not one for every
 * folder a site was ever built from.
 */
const MOST_KEPT = 8;

/**
 * Marks a cache as used now, and takes away those of its kind (`search-…` in the same folder) that were not used for
 * longest. Nothing depends on a cache, so what cannot be taken away stays.
 */
export async function forgetOldCaches(folder: string, kind: string, used: string): Promise<void> {
  const now = new Date();
  await utimes(join(folder, used), now, now).catch(() => undefined);
  const names = (await readdir(folder).catch(() => [])).filter(
    (name) => name.startsWith(kind) && name !== used,
  );
  const dated = await Promise.all(
    names.map(async (name) => ({
      name,
      at: (await stat(join(folder, name)).catch(() => undefined))?.mtimeMs ?? 0,
    })),
  );
  const old = dated.sort((a, b) => b.at - a.at).slice(MOST_KEPT - 1);
  await Promise.all(
    old.map(({ name }) => rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined)),
  );
}
