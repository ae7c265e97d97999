import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Makes the files of a folder those given, and touches none that is so already. Gives the paths it now holds. */
export async function syncFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  before: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  for (const path of before) if (!files.has(path)) await rm(join(folder, path), { force: true });
  for (const [path, wanted] of files) {
    const bytes = Buffer.from(wanted);
    const found = await readFile(join(folder, path)).catch(() => undefined);
    if (found?.equals(bytes) === true) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return new Set(files.keys());
}
