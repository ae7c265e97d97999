import { copyFileSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MadeBytes, type StagedFile, stager } from './stage-files.ts';
import { namingPath } from '../naming-path.ts';
import { swapFolder } from '../swap-folder.ts';
import type { SiteLook } from './look-at-site.ts';
import { type Stamp, standsAs } from './stands-as.ts';
import { straysIn } from './strays.ts';
import { applyChanges, READY } from './apply-changes.ts';
import { type FolderMoments, folderMoments, momentsAfter } from './folder-moments.ts';
import { foldersPrint } from './folders-print.ts';
import { keepFolders } from './kept-folders.ts';
import { type ManifestFile, NO_BASIS } from './manifest-file.ts';
import type { ManifestGroup } from './manifest-group.ts';
import { siteGroups } from './site-groups.ts';
import {
  filesOfSite,
  manifestId,
  settleManifest,
  type ReadManifest,
  type SiteManifest,
  writeManifest,
} from './site-manifest.ts';

/** From this share of files that change on, a whole new site is put in place of the old: a swap is over at once. */
const WHOLE_SHARE = 0.3;

/** What became of a file of a site: it stood as it was; it was made again and says the same; it was written. */
export type Outcome = 'kept' | 'same' | 'written';

/** Why a file cannot stand as it is: there was none, another program made it, somebody touched it, it is made from other things. */
type Reason = 'new' | 'program' | 'touched' | 'inputs';

/** A site as it is being written. Until it is put in place, nobody sees anything of it. */
export interface SiteOutput {
  /**
   * Keeps those groups of files that stand as the last build left them, and whose basis is the very same. To be asked before
   * anything about single files: those of other groups are known only then.
   */
  readonly keepGroups: (bases: ReadonlyMap<string, number>) => ReadonlyMap<string, ManifestGroup>;
  /** Has files be a group from now on, in a site whose files are not all known yet; each is to be kept or made besides. */
  readonly group: (name: string, basis: number, paths: readonly string[]) => void;
  /** Why a file cannot stand whatever it is made from, if so. */
  readonly mustMake: (path: string) => Extract<Reason, 'new' | 'program'> | undefined;
  /** Keeps a file that stands as the last build left it, and is made from what this key says; else why it cannot be kept. */
  readonly keep: (path: string, key: string, basis?: number) => Reason | undefined;
  /** Keeps a file that stands as the last build left it, and whose key rests on the very same; else is false. */
  readonly keepByBasis: (path: string, basis: number) => boolean;
  /** Keeps a file that stands as the last build left it, of which it is known that it is made from the same; else is false. */
  readonly keepSame: (path: string) => boolean;
  /** The key with which the last build made a file. */
  readonly keyBefore: (path: string) => string | undefined;
  /** What the last build left of a file. */
  readonly stampBefore: (path: string) => Stamp | undefined;
  /** Where files are laid ready: by this, others can help. */
  readonly folder: string;
  /** Lays a file ready. */
  readonly put: (path: string, key: string, made: MadeBytes, basis?: number) => Outcome;
  /** Takes a file that was laid ready in the folder. */
  readonly accept: (path: string, key: string, staged: StagedFile, basis?: number) => Outcome;
  /** Makes the site be what was kept and put, and nothing else; `marker` is written last, with the id of the manifest. */
  readonly finish: (
    marker: (manifest: string) => { readonly path: string; readonly text: string },
  ) => Finished;
  /** Forgets what was put. */
  readonly abandon: () => void;
}

/** What is known of a site once it is in place. */
export interface Finished {
  /** Paths of files that the last build did not write and that are gone now, as far as they are known. */
  readonly strays: readonly string[];
}

interface OutputOptions {
  readonly dir: string;
  /** Path of the manifest. */
  readonly manifest: string;
  /** What the last build left, if that is known. */
  readonly before: ReadManifest | undefined;
  /** What was found of the site, if it was looked at by that manifest; else each file is looked at in its turn. */
  readonly look?: SiteLook | undefined;
  readonly program: string;
}

/** Begins to write a site. Errors of the file system are thrown; what is in `dir` stands until the end. */
export function siteOutput({
  dir,
  manifest: manifestPath,
  before,
  look,
  program,
}: OutputOptions): SiteOutput {
  const temporary = `${dir}.new-${process.pid}`;
  const folder = join(temporary, READY);
  const { stage, ready } = stager(dir, folder);
  const kept = new Set<string>();
  const made = new Map<string, ManifestFile>();
  const written: string[] = [];
  const old = new Map(before?.files);
  const groups = siteGroups(before);
  const sameProgram = before?.program === program;
  const looked = look && look.file === before?.file ? look : undefined;
  return {
    keepGroups,
    group: groups.form,
    mustMake,
    keep,
    keepByBasis,
    keepSame,
    keyBefore: (path) => old.get(path)?.key,
    stampBefore: (path) => old.get(path),
    folder,
    put,
    accept,
    finish,
    abandon,
  };

  function keepGroups(bases: ReadonlyMap<string, number>): ReadonlyMap<string, ManifestGroup> {
    const stands = ([path, was]: readonly [string, ManifestFile]): boolean =>
      looked ? !looked.touched.has(path) : standsAs(join(dir, path), was);
    // Mostly nothing was touched, and no list of files need be read to know it.
    const untouched = looked?.touched.size === 0;
    const found = groups.keep(sameProgram ? bases : new Map(), (files) => untouched || files().every(stands));
    for (const [path, file] of groups.others()) old.set(path, file);
    return found;
  }

  function mustMake(path: string): ReturnType<SiteOutput['mustMake']> {
    if (!old.has(path)) return 'new';
    return sameProgram ? undefined : 'program';
  }

  function keep(path: string, key: string, basis = NO_BASIS): Reason | undefined {
    const was = old.get(path);
    if (!was || !sameProgram) return mustMake(path);
    if (was.key !== key) return 'inputs';
    if (!keepAs(path, was)) return 'touched';
    if (was.basis !== basis) made.set(path, { ...was, basis });
    return undefined;
  }

  function keepByBasis(path: string, basis: number): boolean {
    const was = sameProgram ? old.get(path) : undefined;
    return was?.basis === basis && keepAs(path, was);
  }

  function keepSame(path: string): boolean {
    const was = sameProgram ? old.get(path) : undefined;
    return was !== undefined && keepAs(path, was);
  }

  function keepAs(path: string, was: ManifestFile): boolean {
    if (looked ? looked.touched.has(path) : !standsAs(join(dir, path), was)) return false;
    kept.add(path);
    return true;
  }

  function put(path: string, key: string, bytes: MadeBytes, basis?: number): Outcome {
    return accept(path, key, stage(path, bytes, old.get(path)), basis);
  }

  function accept(path: string, key: string, { outcome, size, time }: StagedFile, basis = NO_BASIS): Outcome {
    made.set(path, { key, basis, size, time });
    if (outcome === 'written') written.push(path);
    return outcome;
  }

  function finish(marker: (manifest: string) => { readonly path: string; readonly text: string }): Finished {
    const gone = [...old.keys()].filter((name) => !kept.has(name) && !made.has(name));
    const manifest = { program, ...groups.divide(filesNow(new Set(gone))) };
    const id = manifestId(manifest);
    const { path, text } = marker(id);
    const strays = straysBefore().filter((name) => name !== path && !made.has(name));
    const changes = written.length + gone.length + strays.length;
    if (before && changes === 0 && readText(join(dir, path)) === text) {
      // Files may have been made from something else, and say the same.
      writeManifest(manifestPath, manifest, id);
      settleManifest(manifestPath);
      return finished(looked?.moments);
    }
    const own = ready(path);
    namingPath(own, () => {
      writeFileSync(own, text);
    });
    writeManifest(manifestPath, manifest, id);
    let known: FolderMoments | undefined;
    if (before && changes < WHOLE_SHARE * countOf(manifest)) {
      const [write, remove] = [
        [...inOrder(written), path],
        [...gone, ...strays],
      ];
      applyChanges(dir, temporary, { write, remove });
      known = looked && momentsAfter(dir, looked.moments, [...write, ...remove]);
    } else {
      const fresh = new Set(written);
      for (const [name] of filesOfSite(manifest))
        if (!fresh.has(name)) linkOrCopy(join(dir, name), ready(name));
      swapFolder(dir, folder);
    }
    settleManifest(manifestPath);
    abandon();
    return finished(known);

    /** @param moments of folders, where they are known */
    function finished(moments: FolderMoments | undefined): Finished {
      keepFolders(manifestPath, foldersPrint(moments ?? folderMoments(dir, pathsOf(manifest))));
      return { strays };
    }
  }

  /** Where nothing is known of what was built, a file of the last build cannot be told from any other. */
  function straysBefore(): readonly string[] {
    if (looked) return looked.strays;
    if (!before) return [];
    const known = new Set(pathsOf(before));
    return straysIn(dir, (path) => known.has(path));
  }

  /** All files, in order of their paths as those of the last build are, but for those of groups that were kept. */
  function filesNow(gone: ReadonlySet<string>): Map<string, ManifestFile> {
    const fresh = [...made.keys()].filter((name) => !old.has(name)).sort();
    const files = new Map<string, ManifestFile>();
    const add = (name: string, file: ManifestFile | undefined): void => {
      if (file) files.set(name, file);
    };
    let next = 0;
    for (const [name, was] of old) {
      for (let first = fresh[next]; first !== undefined && first < name; first = fresh[++next])
        add(first, made.get(first));
      if (!gone.has(name)) add(name, made.get(name) ?? was);
    }
    for (const name of fresh.slice(next)) add(name, made.get(name));
    return files;
  }

  function abandon(): void {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** What pages fetch before the pages that fetch it. */
function inOrder(paths: readonly string[]): string[] {
  const isPage = (path: string): boolean => path.endsWith('.html');
  return [...paths.filter((path) => !isPage(path)), ...paths.filter(isPage)];
}

function* pathsOf(manifest: SiteManifest): Generator<string> {
  for (const [path] of filesOfSite(manifest)) yield path;
}

function countOf({ files, groups }: SiteManifest): number {
  return files.size + [...groups.values()].reduce((sum, { count }) => sum + count, 0);
}

function linkOrCopy(from: string, target: string): void {
  try {
    linkSync(from, target);
  } catch {
    copyFileSync(from, target);
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
