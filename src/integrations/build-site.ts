import { join } from 'node:path';
import { addressesUnder } from '../core/addresses.ts';
import { cacheFor } from '../dossier/cache-root.ts';
import { openCitations } from '../dossier/citations/citations.ts';
import type { ContentFolder } from '../dossier/content-folder.ts';
import { forgetOldCaches } from '../dossier/forget-old-caches.ts';
import { finishChanges } from '../dossier/output/apply-changes.ts';
import { type CopiedFile, copiedFiles, printOfFile } from '../dossier/output/copied-files.ts';
import { readManifest } from '../dossier/output/site-manifest.ts';
import { type Outcome, siteOutput, type SiteOutput } from '../dossier/output/site-output.ts';
import { MARKER_FILE, markerText, readMarker } from '../dossier/site-marker.ts';
import { tidyAfterKilled } from '../dossier/swap-folder.ts';
import { writeSearchIndex } from '../dossier/write-search-index.ts';
import type { Dossier } from '../core/schema/dossier.ts';
import { handOver } from '../site/handed-over.ts';
import { makeSite } from '../site/site.ts';
import { differenceOf, keyOf } from '../site/plan/key-of.ts';
import { planSite } from '../site/plan/plan-site.ts';
import type { SiteFile } from '../site/plan/site-file.ts';
import { openRenderer } from './renderer/open-renderer.ts';
import type { Renderer } from './renderer/renderer.ts';
import { ROOT } from './page-config.ts';

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
  readonly generator: string;
}

/** What is heard of a build while it goes on. */
export interface BuildEvents {
  readonly onPage: (done: number, total: number) => void;
  readonly onIndex: () => void;
  /** Hears of every file. */
  readonly onFile?: ((file: MadeFile) => void) | undefined;
}

/** What became of a file, and why: the names of its inputs that changed, or that it is new, touched, or of another program. */
export interface MadeFile {
  readonly path: string;
  readonly outcome: Outcome;
  readonly why: readonly string[];
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
): Promise<BuiltFiles> {
  const { dossier, folder, outDir, base, caches } = request;
  await tidyAfterKilled(outDir);
  finishChanges(outDir);
  const renderer = await openRenderer(base, caches);
  const citations = (): ReturnType<typeof openCitations> => openCitations(ROOT, { cache: join(caches, 'citations') });
  const site = makeSite(dossier, addressesUnder(base), citations);
  handOver(() => Promise.resolve(site));
  const manifest = join(caches, `${cacheFor('site', outDir)}.manifest`);
  const marker = await readMarker(outDir);
  const before = marker?.manifest === undefined ? undefined : readManifest(manifest, marker.manifest);
  const output = siteOutput({ dir: outDir, manifest, before, program: renderer.print });
  try {
    const counts = { kept: 0, same: 0, written: 0 };
    const files = withCopies(await planSite(site), [
      ...copiedFiles(renderer.assets),
      ...styleOf(dossier, folder),
      ...copiedFiles(folder.resolve('public')),
    ]);
    const take = async (file: SiteFile): Promise<void> => {
      const made = await make(file, renderer, output);
      counts[made.outcome] += 1;
      onFile?.(made);
    };
    let done = 0;
    for (const file of files) {
      await take(file);
      onPage(++done, files.length);
    }
    onIndex();
    for (const file of withCopies([], await indexFiles(dossier, folder, caches))) await take(file);
    output.finish((id) => ({
      path: MARKER_FILE,
      text: markerText({ generator: request.generator, base, manifest: id }),
    }));
    const pages = files.filter(({ making }) => making.by === 'template').length;
    return { ...counts, pages };
  } finally {
    output.abandon();
  }
}

/** Makes a file, if what is there cannot stand. */
async function make(file: SiteFile, renderer: Renderer, output: SiteOutput): Promise<MadeFile> {
  const { path } = file;
  const inputs = file.inputs();
  const key = keyOf(inputs);
  const reason = output.keep(path, key);
  if (reason === undefined) return { path, outcome: 'kept', why: [] };
  const why = reason === 'inputs' ? differenceOf(inputs, output.keyBefore(path) ?? '') : [reason];
  return { path, outcome: output.put(path, key, await madeOf(file, renderer)), why };
}

async function madeOf(
  { path, making }: SiteFile,
  renderer: Renderer,
): Promise<{ text: string } | { from: string }> {
  switch (making.by) {
    case 'template':
      return { text: await renderer.render(making.template, path) };
    case 'text':
      return { text: await making.text() };
    case 'copy':
      return { from: making.from };
  }
}

/** Of two files with one path the copy counts: a dossier's own files come before what Dossier makes. */
function withCopies(planned: readonly SiteFile[], copies: readonly CopiedFile[]): readonly SiteFile[] {
  const files = new Map(planned.map((file) => [file.path, file]));
  for (const { path, from, print } of copies)
    files.set(path, { path, inputs: () => ({ bytes: print }), making: { by: 'copy', from } });
  return [...files.values()];
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

/** The search index, made in a cache of its own: what an edit does not touch is there already. */
async function indexFiles(dossier: Dossier, folder: ContentFolder, caches: string): Promise<CopiedFile[]> {
  const [kept, made] = [cacheFor('search', folder.path), cacheFor('index', folder.path)];
  await writeSearchIndex(dossier, join(caches, made), join(caches, kept));
  await forgetOldCaches(caches, 'search-', kept);
  await forgetOldCaches(caches, 'index-', made);
  return copiedFiles(join(caches, made));
}
