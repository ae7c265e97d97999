import type { MadeBytes } from '../dossier/output/stage-files.ts';
import type { SiteFile } from '../site/plan/site-file.ts';
import type { Renderer } from './renderer/renderer.ts';

/** Makes a file of the site that was handed over. */
export async function madeFile({ path, making }: SiteFile, renderer: Renderer): Promise<MadeBytes> {
  switch (making.by) {
    case 'template':
      return { text: await renderer.render({ ...making, path }) };
    case 'text':
      return { text: await making.text() };
    case 'copy':
      return { from: making.from };
  }
}
