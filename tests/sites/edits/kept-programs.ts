import { cp, mkdir, readdir, rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';

/** What a cache holds that depends on Dossier's own programs and the base path alone, never on a dossier. */
const OF_PROGRAMS = /^(?:renderer-.*|compiled|node_modules)$/;

/** What caches hold of Dossier's own programs, kept for caches that are otherwise empty: builds with those are sooner done. */
export interface KeptPrograms {
  /** Makes a cache in which there is nothing else, if it is not there yet. */
  readonly lend: (cache: string) => Promise<void>;
  /** Takes what is new of them from a cache that nobody uses any more. */
  readonly take: (cache: string) => Promise<void>;
}

export function keptPrograms(folder: string): KeptPrograms {
  return {
    lend: async (cache) => {
      await mkdir(folder, { recursive: true });
      if ((await mkdir(cache, { recursive: true })) === undefined) return;
      for (const name of await readdir(folder)) await lendOne(join(folder, name), join(cache, name));
    },
    take: async (cache) => {
      const there = new Set(await readdir(folder));
      for (const name of await readdir(cache))
        if (OF_PROGRAMS.test(name) && !there.has(name)) await rename(join(cache, name), join(folder, name));
    },
  };
}

/** A renderer is copied, for a mishap may befall it; the rest is Node's own, and large. */
async function lendOne(from: string, to: string): Promise<void> {
  if (from.includes('renderer-')) await cp(from, to, { recursive: true });
  else await symlink(from, to);
}
