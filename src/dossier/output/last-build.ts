import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { folderMoments } from './folder-moments.ts';
import { foldersPrint } from './folders-print.ts';
import type { filesOfGroup } from './manifest-group.ts';
import { filesOfSite, type SiteManifest } from './site-manifest.ts';
import { standsAs } from './stands-as.ts';

/** What a build was made of, and what it had to say. */
interface LastBuild<Said> {
  /** Print of everything that decides what a build gives. */
  readonly of: string;
  readonly said: Said;
}

/** A print of the parts that decide what a build gives. */
export function buildPrint(parts: readonly string[]): string {
  return hash('sha1', JSON.stringify(parts), 'base64url');
}

/** What the last build said, if it was of the very same; undefined where it was not, or nothing is known of it. */
export function lastSaid(path: string, of: string): unknown {
  try {
    const last = JSON.parse(readFileSync(path, 'utf8')) as LastBuild<unknown>;
    return last.of === of ? last.said : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what a build said for the next. */
export function keepSaid(path: string, of: string, said: unknown): void {
  const temporary = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, JSON.stringify({ of, said }));
    renameSync(temporary, path);
  } catch {
    // The next build finds nothing, and looks at everything.
  }
}

/**
 * Whether every file of a site stands as a build left it, nothing was put beside them, and nothing is left to be put in place.
 * @param folders print of its folders when it had been built, if that is known
 */
export function standsWhole(dir: string, manifest: SiteManifest, folders: string | undefined): boolean {
  if (existsSync(`${dir}.changes`)) return false;
  const files = wholeFiles(manifest);
  if (!files) return false;
  const paths = files.map(([path]) => path);
  if (foldersPrint(folderMoments(dir, paths)) !== folders) return false;
  for (const [path, was] of files) if (!standsAs(`${dir}/${path}`, was)) return false;
  return true;
}

/** Undefined where the manifest is damaged. */
function wholeFiles(manifest: SiteManifest): ReturnType<typeof filesOfGroup> | undefined {
  try {
    return [...filesOfSite(manifest)];
  } catch {
    return undefined;
  }
}
