import { type FolderMoments, folderMoments } from './folder-moments.ts';
import { foldersPrint } from './folders-print.ts';
import { keptFolders } from './kept-folders.ts';
import { filesOfSite, readManifest } from './site-manifest.ts';
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
  const files = [...filesOfSite(known)];
  const paths = files.map(([path]) => path);
  const moments = folderMoments(dir, paths);
  // Joined by hand: of a hundred thousand names a tenth of the time would go into looking for dots in them.
  const touched = files.filter(([path, was]) => !standsAs(`${dir}/${path}`, was));
  // To list tens of thousands of folders takes half a minute where they have to be read from the disk.
  const isUnchanged = foldersPrint(moments) === keptFolders(manifest);
  const strays = isUnchanged ? [] : straysBeside(dir, paths);
  return { file: known.file, touched: new Set(touched.map(([path]) => path)), strays, moments };
}

function straysBeside(dir: string, paths: readonly string[]): readonly string[] {
  const known = new Set(paths);
  return straysIn(dir, (path) => known.has(path));
}
