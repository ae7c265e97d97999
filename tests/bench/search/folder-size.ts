import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Files below a folder, and their bytes; none where there is no folder. */
export async function folderSize(folder: string): Promise<{ files: number; bytes: number }> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = names.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size;
  return { files: files.length, bytes };
}
