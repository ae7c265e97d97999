import { availableParallelism } from 'node:os';
import type { Dossier } from '../core/schema/dossier.ts';
import type { ContentFolder } from '../dossier/content-folder.ts';
import { finishChanges } from '../dossier/output/apply-changes.ts';
import { type CopiedFile, copiedFiles, printOfFile } from '../dossier/output/copied-files.ts';
import { filesOfGroup, type ManifestGroup } from '../dossier/output/manifest-group.ts';
import { manifestPath } from '../dossier/output/manifest-path.ts';
import { readManifest } from '../dossier/output/site-manifest.ts';
import { type Finished, type Outcome, siteOutput } from '../dossier/output/site-output.ts';
import { MARKER_FILE, markerText, readMarker } from '../dossier/site-marker.ts';
import type { BuildThreads } from '../dossier/start-build-threads.ts';
import type { StagePlace } from '../dossier/output/writer/messages.ts';
import { writeInto } from '../dossier/output/writer/write-into.ts';
import { tidyAfterKilled } from '../dossier/swap-folder.ts';
import { handOver } from '../site/handed-over.ts';
import { planSite } from '../site/plan/plan-site.ts';
import type { SitePlan } from '../site/plan/site-plan.ts';
import { withCopies } from '../site/plan/with-copies.ts';
import type { MadeFile } from './due-files.ts';
import { makeFiles, type Workshop } from './make-files.ts';
import { pressPrint } from './press/press-print.ts';
import { type Press, startPress } from './press/start-press.ts';
import type { Renderer } from './renderer/renderer.ts';
import { basesOf } from './bases-of.ts';
import { beginSearchIndex, searchFiles } from './search-files.ts';
import { siteOf } from './site-of.ts';

/**
 * Articles up to which a press holds a dossier of its own, at some 30 kB each. It trades time for memory: a dossier that
 * takes a gigabyte is not held twice.
 */
const MOST_HELD_TWICE = 20_000;

/**
 * Processors that this thread and that of the search index keep busy. On no more than these a press would gain a tenth of the
 * time, since all three would take turns, and take a third of a gigabyte for ten thousand articles.
 */
const BUSY = 2;

/** A plan of no files. */
const NOTHING: SitePlan = { articles: [], files: [] };

/** What a site is built from, and where to. */
export interface SiteRequest {
  readonly dossier: Dossier;
  readonly folder: ContentFolder;
  /** Absolute path of the folder of the site. */
  readonly outDir: string;
  /** Path the site is served under, with a slash at each end. */
  readonly base: string;
  /** Folder of what is kept from build to build. */
  readonly caches: string;
  /** Of pages under that path. */
  readonly renderer: Promise<Renderer>;
  readonly generator: string;
  /** Threads that take part of the work, where there are any. */
  readonly threads?: BuildThreads | undefined;
}

/** What is heard of a build while it goes on. */
export interface BuildEvents {
  readonly onPage: (done: number, total: number) => void;
  readonly onIndex: () => void;
  /** Hears of every file. */
  readonly onFile?: ((file: MadeFile) => void) | undefined;
}

/** Files of a site, by what became of them. */
export type BuiltFiles = Readonly<Record<Outcome, number>> & { readonly pages: number };

/**
 * Builds a site, or what of it has changed since it was built last: pages and files whose inputs are as they were stand.
 * The site that is there stands whole until everything is ready. The caller holds the lock of the site.
 */
export async function buildSite(
  request: SiteRequest,
  { onPage, onIndex, onFile }: BuildEvents,
): Promise<BuiltFiles & Finished> {
  const { dossier, folder, outDir, base, caches, threads } = request;
  await tidyAfterKilled(outDir);
  finishChanges(outDir);
  // First of all: a thread for it is done by when the pages are.
  const index = beginSearchIndex(dossier, folder, caches, threads?.search);
  const renderer = await request.renderer;
  const site = siteOf(dossier, base, caches);
  handOver(() => Promise.resolve(site));
  const manifest = manifestPath(caches, outDir);
  const marker = await readMarker(outDir);
  const before = marker?.manifest === undefined ? undefined : readManifest(manifest, marker.manifest);
  const plan = withCopies(await planSite(site), [
    ...copiedFiles(renderer.assets),
    ...styleOf(dossier, folder),
    ...copiedFiles(folder.resolve('public')),
  ]);
  // Worked out while the site is still being looked at.
  const bases = await basesOf(plan.articles);
  const output = siteOutput({
    dir: outDir,
    manifest,
    before,
    // Begun with the build; it takes as long as all until here.
    look: await threads?.look,
    program: renderer.print,
  });
  const place = { dir: outDir, folder: output.folder };
  const writer = threads && writeInto(place, threads.writer);
  const press = threads && pressFor(request, place, () => pressPrint(site, renderer));
  // It is asked for nothing more then, and holds memory. Of what went wrong `index.finish` tells.
  void index.threaded.catch(() => false).then(threads?.search.dismiss);
  const workshop: Workshop = { renderer, output, writer, press };
  const counts = { kept: 0, same: 0, written: 0 };
  const onMade = (file: MadeFile): void => {
    counts[file.outcome] += 1;
    onFile?.(file);
  };
  const onKept = (group: ManifestGroup): void => {
    counts.kept += group.count;
    // Its files are read only where somebody wants to hear of each.
    if (onFile) for (const [path] of filesOfGroup(group)) onFile({ path, outcome: 'kept', why: [] });
  };
  try {
    const pages = await makeFiles({ plan, bases }, workshop, { onMade, onKept, onPage });
    onIndex();
    await index.finish();
    await makeFiles({ plan: withCopies(NOTHING, searchFiles(folder, caches)), bases: new Map() }, workshop, {
      ...{ onMade, onKept },
      onPage: () => undefined,
    });
    const finished = output.finish((id) => ({
      path: MARKER_FILE,
      text: markerText({ generator: request.generator, base, manifest: id }),
    }));
    return { ...counts, pages, ...finished };
  } finally {
    // Nothing is to be written once this is taken away. What went wrong is being thrown already.
    await writer?.settled().catch(() => undefined);
    output.abandon();
  }
}

/** A press that makes files beside this thread, where there is a processor for it. */
function pressFor(
  { dossier, folder, base, caches }: SiteRequest,
  place: StagePlace,
  print: () => string,
): (() => Press) | undefined {
  if (dossier.articles.length > MOST_HELD_TWICE || availableParallelism() <= BUSY) return undefined;
  const site = { contentDir: folder.path, cwd: folder.cwd, base, caches, place };
  return () => startPress(site, print());
}

/** The dossier's own style sheet; one that is not there was reported when the dossier was read. */
function styleOf({ config }: Dossier, folder: ContentFolder): CopiedFile[] {
  if (config.style === undefined) return [];
  const from = folder.resolve(config.style);
  try {
    return [{ path: 'dossier.css', from, print: printOfFile(from) }];
  } catch {
    return [];
  }
}
