import { open, rename, rm } from 'node:fs/promises';

/**
 * Writes a file whole or not at all, and on the disk when this ends, where nothing is there yet and its folder is: so
 * nothing of what was there is to be looked at and kept, which is most of what `writeAtomically` does. Errors of the file
 * system are thrown.
 * @param text or its pieces, one after another
 */
export async function writeNewFile(path: string, text: string | Iterable<Uint8Array>): Promise<void> {
  const unfinished = `${path}.${process.pid}~`;
  try {
    await writeThrough(unfinished, text);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function writeThrough(path: string, text: string | Iterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
