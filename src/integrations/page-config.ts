import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig } from 'astro';
import { handedOverPlugin } from './handed-over.ts';
import { plainImports } from './plain-imports.ts';

/** Dossier's own folder, both from src/integrations and from lib/integrations. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Astro's configuration for Dossier's templates under a base path; it knows nothing of a dossier. */
export function pageConfig(base: string): AstroInlineConfig {
  return {
    root: ROOT,
    srcDir: './src',
    publicDir: './public',
    base,
    output: 'static',
    trailingSlash: 'always',
    devToolbar: { enabled: false },
    build: { format: 'directory' },
    vite: {
      build: { assetsInlineLimit: 0 },
      // What bundlers tell each other in comments is nothing to readers, who would wait for it.
      worker: { rolldownOptions: { output: { comments: { annotation: false } } } },
      plugins: [plainImports(), handedOverPlugin()],
    },
  };
}
