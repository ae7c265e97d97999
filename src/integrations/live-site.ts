import type { ContentFolder } from '../dossier/content-folder.ts';
import { startLoadThread } from '../dossier/load-thread/start-load-thread.ts';
import { type LoadedDossier, type LoadOptions, openLoader } from '../dossier/open-loader.ts';
import type { Site } from '../site/site.ts';
import { siteOf } from './site-of.ts';

/** A site that follows its content folder. */
export interface LiveSite {
  /** The site as the content is now: what has changed is read again when the site is next asked for. */
  readonly site: () => Promise<Site>;
  /** The dossier of that site. */
  readonly dossier: () => Promise<LoadedDossier>;
  /** Says that a file of the content has changed, by its absolute path; left out, any file may have. */
  readonly changed: (path?: string) => void;
}

interface Loaded {
  readonly dossier: LoadedDossier;
  readonly site: Site;
}

export function liveSite(
  folder: ContentFolder,
  base: string,
  caches: string,
  options: Pick<LoadOptions, 'onFile' | 'rules' | 'keeps' | 'startThread'> = {},
): LiveSite {
  const loader = openLoader(folder, { startThread: startLoadThread, ...options, cacheDir: caches });
  let current: Promise<Loaded> | undefined;
  /** Undefined where any file may have changed, as before anything was read. */
  let changes: Set<string> | undefined;
  const load = async (
    before: Promise<Loaded> | undefined,
    paths: ReadonlySet<string> | undefined,
  ): Promise<Loaded> => {
    // One at a time: each goes on from what the one before has read.
    await before?.catch(() => undefined);
    try {
      const dossier = await loader.load(paths);
      return { dossier, site: siteOf(dossier, base, caches) };
    } catch (error) {
      // What could not be read is read again when it is next asked for.
      changes = undefined;
      throw error;
    }
  };
  const now = (): Promise<Loaded> => {
    if (current !== undefined && changes?.size === 0) return current;
    const paths = changes;
    changes = new Set();
    current = load(current, paths);
    return current;
  };
  return {
    site: async () => (await now()).site,
    dossier: async () => (await now()).dossier,
    changed: (path) => {
      if (path === undefined) changes = undefined;
      else changes?.add(path);
    },
  };
}
