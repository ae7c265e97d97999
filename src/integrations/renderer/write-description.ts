import { readdir, stat, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { DESCRIPTION, type RendererDescription } from './renderer-description.ts';

/** Describes the renderer in a folder, in which there is nothing else. */
export async function writeDescription(folder: string, styles: RendererDescription['styles']): Promise<void> {
  const files: Record<string, number> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[relative(folder, path).replaceAll(sep, '/')] = (await stat(path)).size;
  }
  const description: RendererDescription = { files, styles };
  await writeFile(join(folder, DESCRIPTION), JSON.stringify(description));
}
