import { open } from 'node:fs/promises';

/** The most bytes of one reading: Node takes no more than twice as many. */
const MOST_AT_ONCE = 2 ** 30;

/**
 * The bytes of a large file, read while this thread does other things. At once: Node's own `readFile` asks for half a
 * megabyte at a time, and this thread would have to be free for every next one.
 */
export async function readBeside(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    // Memory of its own, which nobody fills with zeros first.
    const bytes = Buffer.allocUnsafeSlow(size);
    let length = 0;
    while (length < size) {
      const { bytesRead } = await file.read(bytes, length, Math.min(size - length, MOST_AT_ONCE), length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.subarray(0, length);
  } finally {
    await file.close();
  }
}
