import type { Plugin } from 'vite';
import { RUNTIME } from './renderer-description.ts';

const ID = '\0dossier:runtime';

const CODE = `
export { renderToString } from 'astro/runtime/server/index.js';
export { manifest } from 'virtual:astro:manifest';`;

/**
 * Has Astro bundle a module that gives what pages are rendered with: the templates, and Astro's own function that renders
 * one. The module that Astro makes of itself answers requests, which takes longer than rendering most pages does.
 */
export function runtimeModule(): Plugin {
  return {
    name: 'dossier:runtime',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'prerender',
    buildStart() {
      this.emitFile({ type: 'chunk', id: ID, fileName: RUNTIME, preserveSignature: 'strict' });
    },
    resolveId: (id) => (id === ID ? ID : undefined),
    load: (id) => (id === ID ? CODE : undefined),
  };
}
