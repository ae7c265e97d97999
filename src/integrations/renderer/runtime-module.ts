import type { Plugin } from 'vite';
import { RUNTIME } from './renderer-description.ts';

const ID = '\0dossier:runtime';

const CODE = `
export { isHTMLString } from 'astro/runtime/server/escape.js';
export { isAstroComponentInstance } from 'astro/runtime/server/render/astro/instance.js';
export { isRenderTemplateResult } from 'astro/runtime/server/render/astro/render-template.js';
export { renderChild } from 'astro/runtime/server/render/any.js';
export { chunkToString } from 'astro/runtime/server/render/common.js';
export { isRenderInstruction } from 'astro/runtime/server/render/instruction.js';
export { isSlotString, SlotRenderInstance } from 'astro/runtime/server/render/slot.js';
export { manifest } from 'virtual:astro:manifest';`;

/**
 * Has Astro bundle a module that gives what pages are rendered with: the templates, and how Astro tells and writes the parts
 * of what one gives. The module that Astro makes of itself answers requests, which takes longer than rendering most pages
 * does.
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
