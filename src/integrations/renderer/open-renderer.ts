import { forgetOldCaches } from '../../dossier/forget-old-caches.ts';
import { makeBeside } from './make-beside.ts';
import type { WantedRenderer } from './make-renderer.ts';
import { readDescription } from './read-description.ts';
import type { RendererDescription } from './renderer-description.ts';
import { RENDERERS, rendererFolder } from './renderer-folder.ts';
import { loadRenderer, type Renderer } from './renderer.ts';

/**
 * The renderer of pages under a base path, from the folder of caches, or made there by Astro, which takes some seconds:
 * only where templates, programs, packages or the base path have changed. A process of its own makes it, and where that
 * fails this one does, so that whoever waits hears what is wrong.
 * @param signal ends the making of it
 */
export async function openRenderer(base: string, caches: string, signal?: AbortSignal): Promise<Renderer> {
  const { folder, name, print } = rendererFolder(base, caches);
  const description = (await readDescription(folder)) ?? (await made({ folder, base, caches }, signal));
  await forgetOldCaches(caches, RENDERERS, name);
  return loadRenderer(folder, description, print);
}

async function made(wanted: WantedRenderer, signal?: AbortSignal): Promise<RendererDescription> {
  await makeBeside(wanted, signal).catch(() => undefined);
  const description = await readDescription(wanted.folder);
  if (description) return description;
  signal?.throwIfAborted();
  const { makeRenderer } = await import('./make-renderer.ts');
  await makeRenderer(wanted);
  const madeHere = await readDescription(wanted.folder);
  if (!madeHere) throw new Error('Expected Astro to have made a renderer');
  return madeHere;
}
