import { makeRenderer, type WantedRenderer } from './make-renderer.ts';

// The process that makes a renderer, as its argument says. Astro takes seconds, and memory that is given back when this ends.
const [, , wanted = ''] = process.argv;

await makeRenderer(JSON.parse(wanted) as WantedRenderer);
