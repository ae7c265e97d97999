import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DESCRIPTION, type RendererDescription } from './renderer-description.ts';

/** The description of the renderer in a folder; undefined where there is none, or it is damaged. */
export async function readDescription(folder: string): Promise<RendererDescription | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, DESCRIPTION), 'utf8')) as RendererDescription;
  } catch {
    return undefined;
  }
}
