import { join } from 'node:path';
import { printOf } from '../../core/print.ts';
import { runningProgram } from '../../dossier/output/running-program.ts';
import { ROOT } from '../page-config.ts';

/** Renderers in the folder of caches. */
export const RENDERERS = 'renderer-';

/** Where in the folder of caches the renderer of the programs that run lies, for a base path. */
interface RendererFolder {
  readonly folder: string;
  readonly name: string;
  /** Print of all that pages are made with: templates, programs, packages, the base path. */
  readonly print: string;
}

export function rendererFolder(base: string, caches: string): RendererFolder {
  const print = printOf([runningProgram(ROOT), base]);
  // Its code leads to the programs that it was made of, where they lie.
  const name = `${RENDERERS}${printOf([print, ROOT]).replace(/[-_]/g, '0')}`;
  return { folder: join(caches, name), name, print };
}
