import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const HANDED_OVER = 'virtual:dossier/handed-over';

/**
 * Keeps src/site/handed-over.ts out of what Vite makes of the pages: it is asked of Node itself, for which there is one
 * such module. Vite would run a copy of whatever it is given to import.
 */
export function handedOverPlugin(): Plugin {
  const url = new URL(`../site/handed-over${extname(import.meta.url)}`, import.meta.url);
  const code = `import { createRequire } from 'node:module';
export const { handedOver, siteAtHand } = createRequire(${JSON.stringify(url.href)})(${JSON.stringify(fileURLToPath(url))});`;
  return {
    name: 'dossier:handed-over',
    enforce: 'pre',
    resolveId: (id) => (id === HANDED_OVER ? `\0${HANDED_OVER}` : undefined),
    load: (id) => (id === `\0${HANDED_OVER}` ? code : undefined),
  };
}
