import { extname } from 'node:path';
import type { Plugin } from 'vite';

const HANDED_OVER = 'virtual:dossier/handed-over';

/** Keeps src/site/handed-over.ts out of the bundle of the pages: it is the same module for them and for us. */
export function handedOverPlugin(): Plugin {
  const { href } = new URL(`../site/handed-over${extname(import.meta.url)}`, import.meta.url);
  return {
    name: 'dossier:handed-over',
    enforce: 'pre',
    resolveId: (id) => (id === HANDED_OVER ? { id: href, external: true } : undefined),
  };
}
