import { join } from 'node:path';
import { readManifest } from './site-manifest.ts';
import { standsAs } from './stands-as.ts';

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
}

/** Looks at every file of a site; undefined where nothing is known of it. */
export function lookAtSite({ dir, manifest, id }: SiteToLookAt): SiteLook | undefined {
  const known = readManifest(manifest, id);
  if (!known) return undefined;
  const touched = [...known.files].filter(([path, was]) => !standsAs(join(dir, path), was));
  return { file: known.file, touched: new Set(touched.map(([path]) => path)) };
}
