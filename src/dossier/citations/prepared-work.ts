import { createHash } from 'node:crypto';
import { citedWork } from '../../core/cite/cited-work.ts';
import { type FillShape, shapeFiller } from '../../core/cite/shape/shape-filler.ts';
import { shapeOf } from '../../core/cite/shape/shape-of.ts';
import type { Shape } from '../../core/cite/shape/shape.ts';
import type { ShapeValues } from '../../core/cite/shape/shape-values.ts';
import type { CitationStyle } from '../../core/cite/styles.ts';
import type { Reference } from '../../core/schema/reference.ts';
import { SAMPLE_DAY } from './date-form.ts';
import { sampleAddress } from './sample-address.ts';
import { titleCase } from './title-case.ts';

/** What of the reading a template leaves room for. */
export interface RoomFor {
  readonly address: boolean;
  readonly accessed: boolean;
}

/** What a reader's browser needs. */
export const ALL_ROOM: RoomFor = { address: true, accessed: true };

/** A work, ready to be rendered. */
export interface PreparedWork {
  /** With sample address and day, where there is to be room for them. */
  readonly cited: Reference;
  /** Its own address. */
  readonly own: string | undefined;
  /** Undefined where the work has no shape, and must be rendered on its own. */
  readonly shaped: ShapedWork | undefined;
}

interface ShapedWork {
  readonly shape: Shape;
  readonly key: string;
  readonly values: ShapeValues;
  readonly fill: FillShape;
}

/** By work, and by what preparing depends on: the same in most styles and in all locales. */
const known = new WeakMap<Reference, Map<string, PreparedWork>>();

/** Prepares works for a style. What was prepared is remembered for as long as the work is. */
export function preparer(style: CitationStyle, room: RoomFor): (work: Reference) => PreparedWork {
  const way = `${style.readIn ?? ''} ${room.address} ${room.accessed}`;
  return (work) => {
    const found = known.get(work)?.get(way);
    if (found) return found;
    const made = prepare(work, style, room);
    known.set(work, (known.get(work) ?? new Map<string, PreparedWork>()).set(way, made));
    return made;
  };
}

function prepare(work: Reference, style: CitationStyle, room: RoomFor): PreparedWork {
  const own = typeof work['URL'] === 'string' ? work['URL'] : undefined;
  const cited = citedWork(work, style, {
    address: room.address || own !== undefined ? sampleAddress(0) : undefined,
    accessed: room.accessed ? SAMPLE_DAY : undefined,
  });
  const shape = shapeOf(cited, titleCase);
  return { cited, own, shaped: shape && shapedWork(shape, own) };
}

function shapedWork(shape: Shape, own: string | undefined): ShapedWork {
  const values: ShapeValues = {
    texts: shape.slots.map(({ value }) => value),
    ...(shape.month !== undefined && { month: shape.month }),
    ...(own !== undefined && { address: own }),
  };
  return { shape, key: shapeKey(shape), values, fill: shapeFiller(values) };
}

/** Works that are the same in all that is printed have the same key. */
export function keyOf(work: Reference): string {
  return hashOf(JSON.stringify(work));
}

/** Keys of shapes, by what they are hashed from: thousands of works are of a few shapes. */
const keys = new Map<string, string>();

function shapeKey({ works: [sample] }: Shape): string {
  const text = JSON.stringify(sample);
  const key = keys.get(text) ?? hashOf(text);
  keys.set(text, key);
  return key;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
