import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DESCRIPTION, type RendererDescription } from './renderer-description.ts';

/** The description of the renderer in a folder; undefined where there is none, or any file of it is missing or cut short. */
export async function readDescription(folder: string): Promise<RendererDescription | undefined> {
  try {
    const description = JSON.parse(await readFile(join(folder, DESCRIPTION), 'utf8')) as RendererDescription;
    const isWhole = Object.entries(description.files).every(
      ([path, bytes]) => statSync(join(folder, path)).size === bytes,
    );
    return isWhole ? description : undefined;
  } catch {
    return undefined;
  }
}
