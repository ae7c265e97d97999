import { hash } from 'node:crypto';
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

/** Prepares works for a style. What was prepared is remembered for as long as the work is. */
export function preparer(style: CitationStyle, room: RoomFor): (work: Reference) => PreparedWork {
  const way = `${style.readIn ?? ''} ${room.address} ${room.accessed}`;
  return (work) => remembered(work, way, () => prepare(work, style, room));
}

/** By work, and by what preparing depends on: the same in most styles and in all locales. */
const known = new WeakMap<Reference, Map<string, PreparedWork>>();

function remembered(work: Reference, way: string, make: () => PreparedWork): PreparedWork {
  const found = known.get(work)?.get(way);
  if (found) return found;
  const made = make();
  known.set(work, (known.get(work) ?? new Map<string, PreparedWork>()).set(way, made));
  return made;
}

/** What all styles have of a work is prepared once; then comes the field that one style has and another has not. */
function prepare(work: Reference, style: CitationStyle, room: RoomFor): PreparedWork {
  const own = typeof work['URL'] === 'string' ? work['URL'] : undefined;
  const cited = citedWork(work, style, {
    address: room.address || own !== undefined ? sampleAddress(0) : undefined,
    accessed: room.accessed ? SAMPLE_DAY : undefined,
  });
  const { readIn, ...others } = style;
  const place = readIn && cited[readIn];
  const shapeHere = (): Shape | undefined => {
    if (readIn === undefined || place === undefined) return shapeOf(cited, titleCase);
    const { shaped } = preparer(others, room)(work);
    return typeof place === 'string' ? shaped?.shape.withText(readIn, place) : undefined;
  };
  const shape = shapeHere();
  return { cited, own, shaped: shape && shapedWork(shape, own) };
}

function shapedWork(shape: Shape, own: string | undefined): ShapedWork {
  const values: ShapeValues = {
    texts: shape.slots.map(({ value }) => value),
    ...(shape.month !== undefined && { month: shape.month }),
    ...(own !== undefined && { address: own }),
  };
  let filler: FillShape | undefined;
  // Of most works the shape is all that is asked.
  const fill: FillShape = (template, months) => (filler ??= shapeFiller(values))(template, months);
  return { shape, key: shapeKey(shape), values, fill };
}

/** Works that are the same in all that is printed have the same key. */
export function keyOf(work: Reference): string {
  return hashOf(JSON.stringify(work));
}

/** Keys of shapes, by what they are hashed from: thousands of works are of a few shapes. */
const keys = new Map<string, string>();

function shapeKey({ signature }: Shape): string {
  const key = keys.get(signature) ?? hashOf(signature);
  keys.set(signature, key);
  return key;
}

/** A short hash of a text. */
export function hashOf(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 22);
}
