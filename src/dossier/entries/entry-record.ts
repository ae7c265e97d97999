import { outlineOfBody } from '../../core/outline-of-body.ts';
import type { LightBody, Outline } from '../../core/schema/dossier.ts';
import { lightOf } from '../../markdown/light-of.ts';

/** Bytes of each of the lengths before the parts. */
const LENGTH_BYTES = 4;

/** Parts whose length is told; the last one ends with the record. */
const LENGTHS = 3;

/**
 * The bytes of what was read from a file, in a form that can be kept from build to build: three lengths, JSON of the fields
 * of the frontmatter, JSON of the outline, JSON of the body, and its Markdown where its tree cannot do without.
 */
export function encodeEntry(meta: object, light: LightBody, markdown: string): Uint8Array {
  const texts = [meta, outlineOfBody(light), lightOf(light)].map((part) => JSON.stringify(part));
  texts.push(light.simple ? '' : markdown);
  const lengths = texts.map((text) => Buffer.byteLength(text));
  let at = LENGTHS * LENGTH_BYTES;
  // Memory of its own: a part of the memory that Node shares out would hold on to the whole of it.
  const bytes = Buffer.allocUnsafeSlow(lengths.reduce((sum, length) => sum + length, at));
  for (const [index, text] of texts.entries()) {
    const length = lengths[index] ?? 0;
    if (index < LENGTHS) bytes.writeUInt32LE(length, index * LENGTH_BYTES);
    bytes.write(text, at);
    at += length;
  }
  return bytes;
}

/** What {@link encodeEntry} wrote: each part is read when it is asked for, and never kept. */
export class EntryRecord {
  private readonly bytes: Buffer;

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** The fields of the frontmatter as the schema has them; plain data. */
  meta(): object {
    return JSON.parse(this.part(0)) as object;
  }

  outline(): Outline {
    return JSON.parse(this.part(1)) as Outline;
  }

  light(): LightBody {
    return JSON.parse(this.part(2)) as LightBody;
  }

  /** The Markdown of the body, where its tree cannot do without. */
  markdown(): string {
    return this.part(LENGTHS);
  }

  private part(index: number): string {
    let start = LENGTHS * LENGTH_BYTES;
    for (let before = 0; before < index; before++) start += this.lengthOf(before);
    return this.bytes.toString('utf8', start, index < LENGTHS ? start + this.lengthOf(index) : undefined);
  }

  private lengthOf(part: number): number {
    return this.bytes.readUInt32LE(part * LENGTH_BYTES);
  }
}
