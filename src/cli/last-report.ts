import { join } from 'node:path';
import type { Problem } from '../core/problem.ts';
import { cacheFor } from '../dossier/cache-root.ts';
import type { ContentFolder } from '../dossier/content-folder.ts';
import { programPrint } from '../dossier/output/program-print.ts';
import { folderPrint } from '../dossier/output/folder-print.ts';
import { buildPrint, keepSaid, lastSaid, standsWhole } from '../dossier/output/last-build.ts';
import { readManifest } from '../dossier/output/site-manifest.ts';
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
  readonly keep: (said: Said) => void;
}

interface Build {
  readonly folder: ContentFolder;
  readonly outDir: string;
  readonly base: string;
  readonly cwd: string;
  readonly caches: string;
  readonly root: string;
}

export function lastReport({ folder, outDir, base, cwd, caches, root }: Build): LastReport {
  const name = join(caches, cacheFor('site', outDir));
  const printNow = (): string | undefined => {
    const content = folderPrint(folder.path);
    return content === undefined ? undefined : buildPrint([content, programPrint(root), outDir, base, cwd]);
  };
  return {
    read: async () => {
      const marker = await readMarker(outDir);
      const now = marker?.manifest === undefined ? undefined : printNow();
      const said = now === undefined ? undefined : lastSaid(`${name}.said.json`, now);
      if (marker?.manifest === undefined || said === undefined) return undefined;
      const manifest = readManifest(`${name}.manifest`, marker.manifest);
      return manifest && standsWhole(outDir, manifest) ? (said as Said) : undefined;
    },
    keep: (said) => {
      const now = printNow();
      if (now !== undefined) keepSaid(`${name}.said.json`, now, said);
    },
  };
}
