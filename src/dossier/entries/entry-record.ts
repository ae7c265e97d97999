import type { LightBody } from '../../core/schema/dossier.ts';
import { lightOf } from '../../markdown/light-of.ts';
import { type Outline, outlineOf } from './outline-of.ts';

/** What was read from a file, in a form that can be kept from build to build. */
export interface EntryRecord {
  /** The fields of the frontmatter as the schema has them; plain data. */
  readonly meta: object;
  readonly outline: Outline;
  readonly light: () => LightBody;
  /** The Markdown of the body, where its tree cannot do without. */
  readonly markdown: () => string;
}

/** Bytes of each of the two lengths before the parts. */
const LENGTH_BYTES = 4;

/** The bytes of what was read: two lengths, then JSON of what every build looks at, JSON of the body, and its Markdown. */
export function encodeEntry(meta: object, light: LightBody, markdown: string): Uint8Array {
  const head = Buffer.from(JSON.stringify({ meta, outline: outlineOf(light) }));
  const body = Buffer.from(JSON.stringify(lightOf(light)));
  const lengths = Buffer.alloc(2 * LENGTH_BYTES);
  lengths.writeUInt32LE(head.length, 0);
  lengths.writeUInt32LE(body.length, LENGTH_BYTES);
  return Buffer.concat([lengths, head, body, Buffer.from(light.simple ? '' : markdown)]);
}

/** What {@link encodeEntry} wrote; the body is read when it is asked for. */
export function decodeEntry(bytes: Uint8Array): EntryRecord {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headStart = 2 * LENGTH_BYTES;
  const bodyStart = headStart + buffer.readUInt32LE(0);
  const markdownStart = bodyStart + buffer.readUInt32LE(LENGTH_BYTES);
  const head = JSON.parse(buffer.toString('utf8', headStart, bodyStart)) as Pick<
    EntryRecord,
    'meta' | 'outline'
  >;
  return {
    ...head,
    light: () => JSON.parse(buffer.toString('utf8', bodyStart, markdownStart)) as LightBody,
    markdown: () => buffer.toString('utf8', markdownStart),
  };
}
