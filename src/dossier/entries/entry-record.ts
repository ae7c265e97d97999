import { QuickPrint } from '../../core/annotate/quick-print.ts';
import { outlineOfBody } from '../../core/outline-of-body.ts';
import type { LightBody, Outline, Passage } from '../../core/schema/dossier.ts';
import { lightOf } from '../../markdown/light-of.ts';
import { outlineTexts, RecordedOutline } from './recorded-outline.ts';

/** Bytes of a number: the length of a part, or the place of a passage. */
const NUMBER_BYTES = 4;

/** Parts whose length is told; the last one ends with the record. */
const LENGTHS = 5;

/** Where the print of the fields is, a large number, and where the first part begins. */
const PRINT_AT = LENGTHS * NUMBER_BYTES;
const FIRST_AT = PRINT_AT + Float64Array.BYTES_PER_ELEMENT;

/** The parts of a record, in their order. */
const [META, IDS, OUTLINE, PLACES, LIGHT, MARKDOWN] = [0, 1, 2, 3, 4, 5];

/** Before the first passage in the JSON of a body. */
const BEFORE_PASSAGES = '{"passages":[';

/**
 * The bytes of what was read from a file, in a form that can be kept from build to build: five lengths, a print of
 * the fields of the frontmatter, their JSON, ids of the passages, JSON of the rest of the outline, where in the JSON of the body each
 * passage begins, JSON of the body, and its Markdown where its tree cannot do without.
 */
export function encodeEntry(meta: object, light: LightBody, markdown: string): Uint8Array {
  const body = encodeBody(light);
  const fields = JSON.stringify(meta);
  const parts = [
    Buffer.from(fields),
    ...outlineTexts(outlineOfBody(light)).map((text) => Buffer.from(text)),
    body.places,
    body.json,
    Buffer.from(light.simple ? '' : markdown),
  ];
  let at = FIRST_AT;
  // Memory of its own: a part of the memory that Node shares out would hold on to the whole of it.
  const bytes = Buffer.allocUnsafeSlow(parts.reduce((sum, { length }) => sum + length, at));
  bytes.writeDoubleLE(QuickPrint.numberOf(fields), PRINT_AT);
  for (const [index, part] of parts.entries()) {
    if (index < LENGTHS) bytes.writeUInt32LE(part.length, index * NUMBER_BYTES);
    at += part.copy(bytes, at);
  }
  return bytes;
}

/** The JSON of a body, and where in it each passage begins; last of all where the one after the last would. */
function encodeBody(light: LightBody): { readonly json: Buffer; readonly places: Buffer } {
  const { passages, ...rest } = lightOf(light);
  const texts = passages.map((passage) => JSON.stringify(passage));
  const places = Buffer.alloc((texts.length + 1) * NUMBER_BYTES);
  let at = BEFORE_PASSAGES.length;
  for (const [index, text] of texts.entries()) {
    places.writeUInt32LE(at, index * NUMBER_BYTES);
    at += Buffer.byteLength(text) + ','.length;
  }
  places.writeUInt32LE(at, texts.length * NUMBER_BYTES);
  const json = `${BEFORE_PASSAGES}${texts.join(',')}],${JSON.stringify(rest).slice('{'.length)}`;
  return { json: Buffer.from(json), places };
}

/** What {@link encodeEntry} wrote: each part is read when it is asked for, and never kept. */
export class EntryRecord {
  readonly bytes: Buffer;

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** A print of the fields of the frontmatter, as `QuickPrint.toNumber` gives it. */
  metaPrint(): number {
    return this.bytes.readDoubleLE(PRINT_AT);
  }

  /** The fields of the frontmatter as the schema has them; plain data. */
  meta(): object {
    return JSON.parse(this.part(META)) as object;
  }

  outline(): Outline {
    return new RecordedOutline(() => this.part(IDS), this.part(OUTLINE));
  }

  light(): LightBody {
    return JSON.parse(this.part(LIGHT)) as LightBody;
  }

  /** One passage of the body, by its place among them: a fraction of the work of reading all. */
  passage(index: number): Passage | undefined {
    const places = this.startOf(PLACES) + index * NUMBER_BYTES;
    if (index < 0 || (index + 2) * NUMBER_BYTES > this.lengthOf(PLACES)) return undefined;
    const body = this.startOf(LIGHT);
    const start = body + this.bytes.readUInt32LE(places);
    const next = body + this.bytes.readUInt32LE(places + NUMBER_BYTES);
    return JSON.parse(this.bytes.toString('utf8', start, next - ','.length)) as Passage;
  }

  /** The body but for its passages, which are not read. */
  besides(): Omit<LightBody, 'passages'> {
    const end = this.startOf(PLACES) + this.lengthOf(PLACES) - NUMBER_BYTES;
    const rest = this.bytes.indexOf('"', this.startOf(LIGHT) + this.bytes.readUInt32LE(end));
    const text = this.bytes.toString('utf8', rest, this.startOf(LIGHT) + this.lengthOf(LIGHT));
    return JSON.parse(`{${text}`) as LightBody;
  }

  /** The Markdown of the body, where its tree cannot do without. */
  markdown(): string {
    return this.part(MARKDOWN);
  }

  private part(index: number): string {
    const start = this.startOf(index);
    return this.bytes.toString('utf8', start, index < LENGTHS ? start + this.lengthOf(index) : undefined);
  }

  private startOf(part: number): number {
    let start = FIRST_AT;
    for (let before = 0; before < part; before++) start += this.lengthOf(before);
    return start;
  }

  private lengthOf(part: number): number {
    return this.bytes.readUInt32LE(part * NUMBER_BYTES);
  }
}
