/**
 * Raw deflate (RFC 1951) → bytes, by what browsers and Node bring; undefined where the bytes are none. The bytes are handed
 * to the stream as they are: as a Blob they would first go to another process of the browser, which takes twenty times as long.
 */
export async function inflate(deflated: Uint8Array<ArrayBuffer>): Promise<Uint8Array | undefined> {
  try {
    const { writable, readable } = new DecompressionStream('deflate-raw');
    const writer = writable.getWriter();
    const inflated = new Response(readable).arrayBuffer();
    await Promise.all([writer.write(deflated), writer.close(), inflated]);
    return new Uint8Array(await inflated);
  } catch {
    return undefined;
  }
}
