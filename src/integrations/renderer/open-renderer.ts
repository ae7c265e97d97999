import { mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { forgetOldCaches } from '../../dossier/forget-old-caches.ts';
import { leftovers } from '../../dossier/leftovers.ts';
import { runningProgram } from '../../dossier/output/running-program.ts';
import { printOf } from '../../core/print.ts';
import { captureRenderer } from './capture-renderer.ts';
import { ASSETS, DESCRIPTION, type RendererDescription } from './renderer-description.ts';
import { loadRenderer, type Renderer } from './renderer.ts';
import { pageConfig, ROOT } from '../page-config.ts';

/** Renderers in the folder of caches. */
const KIND = 'renderer-';

/**
 * The renderer of pages under a base path, from the folder of caches, or made there by Astro, which takes some seconds:
 * only where templates, programs, packages or the base path have changed.
 */
export async function openRenderer(base: string, caches: string): Promise<Renderer> {
  const print = printOf([runningProgram(ROOT), base]);
  const name = `${KIND}${print.replace(/[-_]/g, '0')}`;
  const folder = join(caches, name);
  const known = await readDescription(folder);
  if (!known) await makeRenderer(folder, base, caches);
  const description = known ?? (await readDescription(folder));
  if (!description) throw new Error('Expected Astro to have made a renderer');
  await forgetOldCaches(caches, KIND, name);
  return loadRenderer(folder, description, print);
}

async function readDescription(folder: string): Promise<RendererDescription | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, DESCRIPTION), 'utf8')) as RendererDescription;
  } catch {
    return undefined;
  }
}

/** Makes a renderer beside its place first: what is in its place is whole. */
async function makeRenderer(folder: string, base: string, caches: string): Promise<void> {
  const workshop = join(caches, `making-${process.pid}`);
  for (const { path } of await leftovers(caches, ['making']))
    await rm(path, { recursive: true, force: true });
  await mkdir(workshop, { recursive: true });
  await reachPackages(caches);
  // Loading Astro takes longer than most builds do; only those that need it wait for it.
  const { build } = await import('astro');
  const before = process.cwd();
  // Astro keeps its code in its output folder where that lies below the working folder, and elsewhere otherwise.
  process.chdir(workshop);
  try {
    await build({
      ...pageConfig(base),
      outDir: join(workshop, ASSETS),
      cacheDir: join(workshop, 'astro'),
      configFile: false,
      logLevel: 'error',
      integrations: [captureRenderer(workshop)],
    });
    process.chdir(before);
    await rm(join(workshop, 'astro'), { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
    // Another build may have made the same meanwhile.
    await rename(workshop, folder).catch(ignoreTaken);
  } finally {
    process.chdir(before);
    await rm(workshop, { recursive: true, force: true });
  }
}

/**
 * The code of a renderer imports packages, and finds them in the folders above its own. Where caches lie elsewhere, a link
 * leads to them.
 */
async function reachPackages(caches: string): Promise<void> {
  const packages = dirname(dirname(createRequire(join(ROOT, 'package.json')).resolve('astro/package.json')));
  if (resolve(caches).startsWith(dirname(packages))) return;
  await symlink(packages, join(caches, 'node_modules'), 'junction').catch(ignoreTaken);
}

function ignoreTaken(error: NodeJS.ErrnoException): void {
  if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code ?? '')) throw error;
}
