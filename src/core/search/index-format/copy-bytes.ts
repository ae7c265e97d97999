/**
 * Copies a stretch of bytes. Most are of a few bytes, and as many as an index has lines: for these the view that the engine's
 * own copying asks for would cost more than the copy.
 */
export function copyBytes(
  from: Uint8Array,
  start: number,
  end: number,
  target: Uint8Array,
  at: number,
): void {
  if (end - start > FEW) target.set(from.subarray(start, end), at);
  else for (let index = start; index < end; index++) target[at + index - start] = from[index] ?? 0;
}

/** Bytes up to which a loop is faster. */
const FEW = 96;
