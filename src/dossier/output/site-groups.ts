import { type ManifestFile, NO_BASIS } from './manifest-file.ts';
import { filesOfGroup, manifestGroup, type ManifestGroup } from './manifest-group.ts';
import type { SiteManifest } from './site-manifest.ts';

type NamedFile = readonly [path: string, file: ManifestFile];

/** The groups of files of a site as it is being written. */
export interface SiteGroups {
  /**
   * Keeps groups of the last build whose basis is this one, as they are.
   * @param stands whether all files of a group are to be kept; they are read when they are asked for
   */
  readonly keep: (
    bases: ReadonlyMap<string, number>,
    stands: (files: () => readonly NamedFile[]) => boolean,
  ) => ReadonlyMap<string, ManifestGroup>;
  /** The files of all groups of the last build that were not kept, when it is asked first; later nothing. */
  readonly others: () => Iterable<NamedFile>;
  /** Has files be a group. */
  readonly form: (name: string, basis: number, paths: readonly string[]) => void;
  /** What a manifest says of groups, kept and formed ones, and of files of none. Those of groups are taken out of these files. */
  readonly divide: (files: Map<string, ManifestFile>) => Pick<SiteManifest, 'files' | 'groups'>;
}

/** @param before what the last build left, if that is known */
export function siteGroups(before: Pick<SiteManifest, 'groups'> | undefined): SiteGroups {
  /** Of the last build, neither kept nor opened yet. */
  const closed = new Map(before?.groups);
  const kept = new Map<string, ManifestGroup>();
  const formed = new Map<string, { readonly basis: number; readonly paths: readonly string[] }>();
  return {
    keep: (bases, stands) => {
      for (const [name, group] of closed) {
        if (group.basis === NO_BASIS || group.basis !== bases.get(name) || !stands(() => readable(group)))
          continue;
        kept.set(name, group);
        closed.delete(name);
      }
      return kept;
    },
    *others() {
      const opened = [...closed.values()];
      closed.clear();
      for (const group of opened) yield* readable(group);
    },
    form: (name, basis, paths) => {
      formed.set(name, { basis, paths });
    },
    divide: (files) => {
      const groups = new Map(kept);
      for (const [name, { basis, paths }] of formed) {
        const own = paths.flatMap((path): NamedFile[] => {
          const file = files.get(path);
          return file ? [[path, file]] : [];
        });
        for (const path of paths) files.delete(path);
        groups.set(name, manifestGroup(basis, own));
      }
      return { files, groups };
    },
  };
}

/** What is damaged counts as not there. */
function readable(group: ManifestGroup): readonly NamedFile[] {
  try {
    return filesOfGroup(group);
  } catch {
    return [];
  }
}
