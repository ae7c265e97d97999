import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { leftovers } from '../dossier/leftovers.ts';
import { moveFolder } from '../dossier/move-folder.ts';
import { pageProgress } from './page-progress.ts';
import { ROOT, siteConfig, type SiteOptions } from './site-config.ts';

/**
 * Has Astro build a site, and puts it in `options.outDir`, which must not exist.
 *
 * Astro loads its own intermediate code from the output folder, or from the working folder where the two lie apart;
 * either way the packages it imports must be found from there. So the site is built inside this package first.
 */
export async function buildSite(
  options: SiteOptions,
  onPage: (done: number, total: number) => void,
): Promise<void> {
  const cache = join(ROOT, 'node_modules', '.cache', 'dossier');
  const workshop = join(cache, `site-${process.pid}`);
  for (const { path } of await leftovers(cache, ['site'])) await rm(path, { recursive: true, force: true });
  const config = await siteConfig({ ...options, outDir: workshop });
  process.chdir(ROOT);
  try {
    await build({
      ...config,
      configFile: false,
      logLevel: 'error',
      integrations: [...(config.integrations ?? []), pageProgress(onPage)],
    });
    await moveFolder(workshop, options.outDir);
  } finally {
    process.chdir(options.cwd);
    await rm(workshop, { recursive: true, force: true });
  }
}
