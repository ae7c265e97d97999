import { mkdir, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { leftovers } from '../../dossier/leftovers.ts';
import { loadAstro } from '../load-astro.ts';
import { pageConfig, ROOT } from '../page-config.ts';
import { bundlePrograms } from './bundle-programs.ts';
import { captureRenderer } from './capture-renderer.ts';
import { readDescription } from './read-description.ts';
import { ASSETS, PROGRAMS, type RendererDescription } from './renderer-description.ts';
import { writeDescription } from './write-description.ts';

/** A renderer that is to be made: where, for what base path, and the folder of caches that it belongs to. */
export interface WantedRenderer {
  readonly folder: string;
  readonly base: string;
  readonly caches: string;
}

/** Has Astro make a renderer, beside its place first: what is in its place is whole. */
export async function makeRenderer({ folder, base, caches }: WantedRenderer): Promise<void> {
  const workshop = join(caches, `making-${process.pid}`);
  for (const { path } of await leftovers(caches, ['making']))
    await rm(path, { recursive: true, force: true });
  await mkdir(workshop, { recursive: true });
  await reachPackages(caches);
  const { build } = await loadAstro();
  const before = process.cwd();
  // Astro keeps its code in its output folder where that lies below the working folder, and elsewhere otherwise.
  process.chdir(workshop);
  try {
    const { vite, ...config } = pageConfig(base);
    let styles: RendererDescription['styles'] = {};
    await build({
      ...config,
      // As with the programs of a build: the packages that templates import are not to be looked for one by one.
      vite: { ...vite, environments: { prerender: { resolve: { noExternal: true } } } },
      outDir: join(workshop, ASSETS),
      cacheDir: join(workshop, 'astro'),
      configFile: false,
      logLevel: 'error',
      integrations: [
        captureRenderer(workshop, (sheets) => {
          styles = sheets;
        }),
      ],
    });
    process.chdir(before);
    // Builds go without where it cannot be made whole.
    const programs = join(workshop, PROGRAMS);
    await bundlePrograms(programs).catch(() => rm(programs, { recursive: true, force: true }));
    await rm(join(workshop, 'astro'), { recursive: true, force: true });
    await writeDescription(workshop, styles);
    // Another build may have made the same meanwhile, and be rendering with it.
    if (!(await readDescription(folder))) await rm(folder, { recursive: true, force: true });
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
