import type { Site } from '../../site/site.ts';
import { handOver } from '../../site/handed-over.ts';
import { madeFile } from '../made-file.ts';
import type { Renderer } from '../renderer/renderer.ts';
import { pageAt } from './page-at.ts';

/** Renders pages of whichever site is the present one, one after the other: pages ask for what was handed over. */
export function liveRenderer(
  current: () => Promise<Site>,
  renderer: Renderer,
): (path: string) => Promise<string | undefined> {
  let before: Promise<unknown> = Promise.resolve();
  const render = async (path: string): Promise<string | undefined> => {
    const site = await current();
    const file = pageAt(site, path);
    if (!file) return undefined;
    // The very site that the page was found in, should another one come while it is rendered.
    handOver(() => Promise.resolve(site));
    const made = await madeFile(file, renderer);
    return 'text' in made ? made.text : undefined;
  };
  return (path) => {
    const page = before.then(() => render(path));
    before = page.catch(() => undefined);
    return page;
  };
}
