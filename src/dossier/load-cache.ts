import { join, resolve } from 'node:path';
import { printOf } from '../core/print.ts';
import { problem, type Problem } from '../core/problem.ts';
import type { ContentFolder } from './content-folder.ts';
import { fileProblem } from './file-problem.ts';
import { forgetOldCaches } from './forget-old-caches.ts';
import { openPack, type Pack } from './pack/open-pack.ts';

/** What loading a dossier keeps for the next time. */
export interface LoadCache {
  /** The values of a kind, such as `entries`; opened when it is first asked for, while this thread does other things. */
  readonly pack: (kind: string) => Promise<Pack>;
  /** Begins to open those that every load asks for. */
  readonly open: () => void;
  /** Keeps what is new in all of them. That this cannot be is a warning: it costs time and nothing else. */
  readonly save: () => Promise<readonly Problem[]>;
}

/** What the names of these caches begin with; each dossier has its own. */
const KIND = 'content-';

/** Kinds that every load reads, the largest first. */
const ALWAYS_READ = ['entries', 'annotation', 'anchors'];

/** The cache of a dossier below a folder; where none is given, one that keeps nothing. */
export function loadCache(cacheDir: string | undefined, folder: ContentFolder): LoadCache {
  if (cacheDir === undefined)
    return {
      pack: () => Promise.resolve(NOTHING_KEPT),
      open: () => undefined,
      save: () => Promise.resolve([]),
    };
  const name = `${KIND}${printOf([resolve(folder.path)])}`;
  const packs = new Map<string, Promise<Pack>>();
  const opened = (kind: string): Promise<Pack> => {
    const pack = openPack(join(cacheDir, name, kind));
    packs.set(kind, pack);
    return pack;
  };
  const pack = (kind: string): Promise<Pack> => packs.get(kind) ?? opened(kind);
  return {
    pack,
    open: () => {
      for (const kind of ALWAYS_READ) void pack(kind);
    },
    save: async () => {
      try {
        for (const pack of packs.values()) (await pack).save();
        await forgetOldCaches(cacheDir, KIND, name);
        return [];
      } catch (error) {
        return [
          problem('cache-not-written', { file: cacheDir }, fileProblem(error, cacheDir, 'written').message),
        ];
      }
    },
  };
}

const NOTHING_KEPT: Pack = { get: () => undefined, put: () => undefined, save: () => undefined };
