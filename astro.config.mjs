import { resolve } from 'node:path';
import { siteConfig } from './src/integrations/site-config.ts';

// Wiring only: the shipped dossier, for tools that start Astro by themselves. `dossier build` passes its own options.
export default await siteConfig({
  contentDir: 'content',
  outDir: resolve('dist'),
  base: '/',
  cwd: import.meta.dirname,
});
