import type { ContentFolder } from '../dossier/content-folder.ts';
import { openLoader } from '../dossier/open-loader.ts';
import type { Site } from '../site/site.ts';
import { siteOf } from './site-of.ts';

/** A site that follows its content folder. */
export interface LiveSite {
  /** The site as the content is now: what has changed is read again when the site is next asked for. */
  readonly site: () => Promise<Site>;
  /** Says that a file of the content has changed; an absolute path. */
  readonly changed: (path: string) => void;
}

export function liveSite(folder: ContentFolder, base: string, caches: string): LiveSite {
  const loader = openLoader(folder, { cacheDir: caches });
  let current: Promise<Site> | undefined;
  /** Undefined before anything was read: then all is new. */
  let changes: Set<string> | undefined;
  const load = async (before: Promise<Site> | undefined): Promise<Site> => {
    // One at a time: each goes on from what the one before has read.
    await before?.catch(() => undefined);
    const paths = changes;
    changes = new Set();
    return siteOf(await loader.load(paths), base, caches);
  };
  return {
    site: () => {
      if (current === undefined || (changes !== undefined && changes.size > 0)) current = load(current);
      return current;
    },
    changed: (path) => {
      changes?.add(path);
    },
  };
}
