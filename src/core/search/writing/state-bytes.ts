import type { IndexState } from './index-state.ts';

/** A place in a state where an array of numbers stands: kind and bytes. Behind the texts they lie in the order of their places. */
interface ArrayMark {
  readonly array: keyof typeof ARRAYS;
  readonly bytes: number;
}

const ARRAYS = { Uint8Array, Uint16Array, Uint32Array, Float64Array } as const;

type NumberArray = InstanceType<(typeof ARRAYS)[keyof typeof ARRAYS]>;

/** Arrays start at multiples of this many bytes, so that they can be used where they lie. */
const ALIGNED = 8;

/** A state as pieces of one file: a length, texts as JSON with marks in place of arrays, then the arrays. */
export function stateBytes(state: IndexState): Uint8Array[] {
  const arrays: Uint8Array[] = [];
  const json = JSON.stringify(state, (_, value: unknown) => {
    if (!isNumberArray(value)) return value;
    arrays.push(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    return { array: value.constructor.name, bytes: value.byteLength };
  });
  const texts = new TextEncoder().encode(json);
  const length = new Uint8Array(ALIGNED);
  new DataView(length.buffer).setUint32(0, texts.length);
  return [length, ...[texts, ...arrays].flatMap((bytes) => [bytes, padding(bytes.length)])];
}

/** Bytes that `stateBytes` made → the state; undefined where they are damaged or of another time. */
export function readState(bytes: Uint8Array<ArrayBuffer>): IndexState | undefined {
  const { buffer, byteOffset } = bytes;
  try {
    const length = new DataView(buffer, byteOffset).getUint32(0);
    const texts = new TextDecoder().decode(bytes.subarray(ALIGNED, ALIGNED + length));
    let at = byteOffset + ALIGNED + aligned(length);
    return filled(JSON.parse(texts), (mark) => {
      const kind = ARRAYS[mark.array];
      const array = new kind(buffer, at, mark.bytes / kind.BYTES_PER_ELEMENT);
      at += aligned(mark.bytes);
      return array;
    }) as IndexState;
  } catch {
    return undefined;
  }
}

/** Puts the arrays in place of their marks, in the order in which they were written. */
function filled(value: unknown, arrayOf: (mark: ArrayMark) => NumberArray): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isMark(value)) return arrayOf(value);
  if (Array.isArray(value)) return value;
  const fields = value as Record<string, unknown>;
  for (const name of Object.keys(fields)) fields[name] = filled(fields[name], arrayOf);
  return fields;
}

function isNumberArray(value: unknown): value is NumberArray {
  return Object.values(ARRAYS).some((kind) => value instanceof kind);
}

function isMark(value: object): value is ArrayMark {
  return 'array' in value && 'bytes' in value && typeof value.array === 'string' && value.array in ARRAYS;
}

function padding(length: number): Uint8Array {
  return new Uint8Array(aligned(length) - length);
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNED) * ALIGNED;
}
