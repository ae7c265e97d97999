import { join } from 'node:path';
import { type FolderMoments, folderMoments } from './folder-moments.ts';
import { foldersPrint } from './folders-print.ts';
import { keptFolders } from './kept-folders.ts';
import { readManifest } from './site-manifest.ts';
import { standsAs } from './stands-as.ts';
import { straysIn } from './strays.ts';

/** Where to look: at a site that has a manifest with this id. */
export interface SiteToLookAt {
  readonly dir: string;
  /** Path of the manifest. */
  readonly manifest: string;
  readonly id: string;
}

/** What was found of a site. */
export interface SiteLook {
  /** By which manifest it was looked at, as `ReadManifest` has it. */
  readonly file: string;
  /** Paths of files that do not stand as the last build left them. */
  readonly touched: ReadonlySet<string>;
  /** Paths of files that the last build did not write, but perhaps its marker. */
  readonly strays: readonly string[];
  /** When its folders were changed last, before they were looked at: what is put there later has another moment. */
  readonly moments: FolderMoments;
}

/** Looks at every file of a site; undefined where nothing is known of it. */
export function lookAtSite({ dir, manifest, id }: SiteToLookAt): SiteLook | undefined {
  const known = readManifest(manifest, id);
  if (!known) return undefined;
  const moments = folderMoments(dir, known.files.keys());
  const touched = [...known.files].filter(([path, was]) => !standsAs(join(dir, path), was));
  // To list tens of thousands of folders takes half a minute where they have to be read from the disk.
  const isUnchanged = foldersPrint(moments) === keptFolders(manifest);
  const strays = isUnchanged ? [] : straysIn(dir, (path) => known.files.has(path));
  return { file: known.file, touched: new Set(touched.map(([path]) => path)), strays, moments };
}
