import { join } from 'node:path';
import type { Problem } from '../core/problem.ts';
import { cacheFor } from '../dossier/cache-root.ts';
import type { ContentFolder } from '../dossier/content-folder.ts';
import { runningProgram } from '../dossier/output/running-program.ts';
import { lookAtFolder } from '../dossier/output/folder-thread/look-at-folder.ts';
import { buildPrint, keepSaid, lastSaid, standsWhole } from '../dossier/output/last-build.ts';
import { keptFolders } from '../dossier/output/kept-folders.ts';
import { manifestPath } from '../dossier/output/manifest-path.ts';
import { readManifest } from '../dossier/output/site-manifest.ts';
import type { BytesOf } from '../dossier/reading-memory.ts';
import { readMarker } from '../dossier/site-marker.ts';
import type { BuiltFiles } from '../integrations/build-site.ts';

/** What a build says at its end. */
export type Said = BuiltFiles & {
  readonly articles: number;
  readonly terms: number;
  readonly problems: readonly Problem[];
};

/** What the last build of a site said: where nothing at all has changed since, the next has nothing else to say. */
export interface LastReport {
  readonly read: () => Promise<Said | undefined>;
  /** Bytes of the files of the content folder, as they were when this was asked for. */
  readonly bytesOf: BytesOf;
  /** @param written paths of files of the content folder that the build itself wrote or removed */
  readonly keep: (said: Said, written: readonly string[]) => Promise<void>;
  readonly done: () => void;
}

interface Build {
  readonly folder: ContentFolder;
  readonly outDir: string;
  readonly base: string;
  readonly cwd: string;
  readonly caches: string;
  readonly root: string;
}

/**
 * To be asked for before anything is read: what changes while a build goes on may be no part of it, and the next is to see it.
 * @param meanwhile what is worth being done where looking at the content takes a while
 */
export async function lastReport(
  { folder, outDir, base, cwd, caches, root }: Build,
  meanwhile: () => void,
): Promise<LastReport> {
  const name = join(caches, cacheFor('site', outDir));
  const content = await lookAtFolder(folder.path, `${name}.seen.json`, () => {
    runningProgram(root);
    meanwhile();
  });
  const rest = [runningProgram(root), outDir, base, cwd];
  const printOf = (read: string | undefined): string | undefined => read && buildPrint([read, ...rest]);
  return {
    read: async () => {
      const marker = await readMarker(outDir);
      const now = marker?.manifest === undefined ? undefined : printOf(content.print);
      const said = now === undefined ? undefined : lastSaid(`${name}.said.json`, now);
      if (marker?.manifest === undefined || said === undefined) return undefined;
      const path = manifestPath(caches, outDir);
      const manifest = readManifest(path, marker.manifest);
      if (!manifest || !standsWhole(outDir, manifest, keptFolders(path))) return undefined;
      await content.after([]);
      return said as Said;
    },
    bytesOf: content.bytesOf,
    keep: async (said, written) => {
      const now = printOf(await content.after(written));
      if (now !== undefined) keepSaid(`${name}.said.json`, now, said);
    },
    done: content.done,
  };
}
