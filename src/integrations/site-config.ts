import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig } from 'astro';
import { normalizeBase } from '../core/addresses.ts';
import { contentFolder } from '../dossier/content-folder.ts';
import { readConfig } from '../dossier/read-config.ts';
import { deskIntegration } from './desk.ts';
import { dossierIntegration } from './dossier.ts';
import { plainImports } from './plain-imports.ts';
import { searchIndexIntegration } from './search-index.ts';

/** Where a site is made from, and to. */
export interface SiteOptions {
  /** Content folder; relative to `cwd`. */
  readonly contentDir: string;
  /** Absolute path of the folder to write the site to. */
  readonly outDir: string;
  /** Path the site is served under, such as `/` or `/x/`. */
  readonly base: string;
  /** Folder the user stands in. */
  readonly cwd: string;
  /** Hears when the pages are done and the search index begins. */
  readonly onIndex?: () => void;
}

/** Dossier's own folder, both from src/integrations and from lib/integrations. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What builds keep for the next. */
const CACHE = join(ROOT, 'node_modules', '.cache', 'dossier');

/** Pages rendered at once: measured best on two cores, and bounds what is held in memory. */
const PAGES_AT_ONCE = 4;

/** Astro's configuration for one dossier. */
export async function siteConfig(options: SiteOptions): Promise<AstroInlineConfig> {
  const folder = contentFolder(options.contentDir, options.cwd);
  const { config } = await readConfig(folder);
  return {
    root: ROOT,
    srcDir: './src',
    publicDir: './public',
    outDir: options.outDir,
    cacheDir: './node_modules/.cache/astro',
    base: normalizeBase(options.base),
    ...(config?.url !== undefined && { site: config.url }),
    output: 'static',
    trailingSlash: 'always',
    devToolbar: { enabled: false },
    build: { format: 'directory', concurrency: PAGES_AT_ONCE },
    integrations: [
      dossierIntegration(folder, options.cwd),
      deskIntegration(folder),
      searchIndexIntegration(folder, CACHE, options.onIndex),
    ],
    vite: { build: { assetsInlineLimit: 0 }, plugins: [plainImports()] },
  };
}
