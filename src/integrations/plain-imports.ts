import type { Plugin } from 'vite';

/** The module in which Vite keeps what wraps every `import()` of the browser's code. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Lets `import()` be just that. Vite wraps it in 2 kB that preload style sheets and further modules; what a page loads
 * on demand here has neither, and a page that is only read should not pay for it.
 */
export function plainImports(): Plugin {
  return {
    name: 'dossier:plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
