/** Raw deflate (RFC 1951) → bytes, by what browsers and Node bring; undefined where the bytes are none. */
export async function inflate(deflated: Uint8Array<ArrayBuffer>): Promise<Uint8Array | undefined> {
  try {
    const stream = new Blob([deflated]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    return undefined;
  }
}
