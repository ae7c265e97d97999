import { parentPort, workerData } from 'node:worker_threads';
import { contentFolder } from '../../dossier/content-folder.ts';
import { openLoader } from '../../dossier/open-loader.ts';
import { type StagedFile, stager } from '../../dossier/output/stage-files.ts';
import { handOver } from '../../site/handed-over.ts';
import { planSite } from '../../site/plan/plan-site.ts';
import type { Site } from '../../site/site.ts';
import { madeFile } from '../made-file.ts';
import { openRenderer } from '../renderer/open-renderer.ts';
import { makeSearchIndex } from '../search-files.ts';
import { siteOf } from '../site-of.ts';
import { type AssistantDossier, type AssistantMessage, type SharedWork } from './messages.ts';
import { takeTurns } from './take-turns.ts';

// A second thread of a build: it loads the same dossier, makes the search index, and then helps to make files.
const { contentDir, cwd, base, caches } = workerData as AssistantDossier;
const port = parentPort;
if (!port) throw new Error('Expected to run as a worker');
const say = (message: AssistantMessage): void => {
  port.postMessage(message);
};

const folder = contentFolder(contentDir, cwd);
// What is new is kept by whoever is helped.
const dossier = await openLoader(folder, { rules: [], cacheDir: caches, keeps: false }).load();
const site = siteOf(dossier, base, caches);
const given = new Promise<SharedWork>((resolve) => {
  port.once('message', resolve);
});
await makeSearchIndex(dossier, folder, caches);
say({ kind: 'indexed', everything: site.prints.all() });
say({ kind: 'made', files: await help(await given, site) });
port.close();

async function help(work: SharedWork, current: Site): Promise<(readonly [number, StagedFile])[]> {
  const { everything, paths, stamps, outDir, next } = work;
  if (current.prints.all() !== everything) return [];
  const renderer = await openRenderer(base, caches);
  if (renderer.print !== work.renderer) return [];
  handOver(() => Promise.resolve(current));
  const files = new Map((await planSite(current)).map((file) => [file.path, file]));
  const { stage } = stager(outDir, work.folder);
  const made: (readonly [number, StagedFile])[] = [];
  for (const place of takeTurns(next, paths.length)) {
    const path = paths[place] ?? '';
    const file = files.get(path);
    // What is copied is no part of the plan, and left to whoever knows of it.
    if (file) made.push([place, stage(path, await madeFile(file, renderer), stamps[place])]);
  }
  return made;
}
