import { cacheRoot } from './src/dossier/cache-root.ts';
import { contentFolder } from './src/dossier/content-folder.ts';
import { pageConfig, ROOT } from './src/integrations/page-config.ts';
import { dossierIntegration } from './src/integrations/dossier.ts';

// Wiring only: the shipped dossier, for tools that start Astro by themselves. `dossier build` and `dossier dev` pass their own.
export default {
  ...pageConfig('/'),
  integrations: [dossierIntegration(contentFolder('content', ROOT), '/', cacheRoot(ROOT))],
};
