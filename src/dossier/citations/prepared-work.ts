import { createHash } from 'node:crypto';
import { citedWork } from '../../core/cite/cited-work.ts';
import { shapeOf } from '../../core/cite/shape/shape-of.ts';
import type { Shape } from '../../core/cite/shape/shape.ts';
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

/** A work, ready to be rendered. */
interface PreparedWork {
  /** With sample address and day, where there is to be room for them. */
  readonly cited: Reference;
  /** Its own address. */
  readonly own: string | undefined;
  readonly shape: Shape | undefined;
  /** Key of the shape. */
  readonly key: string;
}

/** By work, and by what preparing depends on: the same in most styles and in all locales. */
const known = new WeakMap<Reference, Map<string, PreparedWork>>();

/** Prepares a work for a style. What was prepared is remembered for as long as the work is. */
export function prepared(work: Reference, style: CitationStyle, room: RoomFor): PreparedWork {
  const how = `${style.readIn ?? ''} ${room.address} ${room.accessed}`;
  const ways = known.get(work) ?? new Map<string, PreparedWork>();
  known.set(work, ways);
  const made = ways.get(how) ?? prepare(work, style, room);
  ways.set(how, made);
  return made;
}

function prepare(work: Reference, style: CitationStyle, room: RoomFor): PreparedWork {
  const own = typeof work['URL'] === 'string' ? work['URL'] : undefined;
  const cited = citedWork(work, style, {
    address: room.address || own !== undefined ? sampleAddress(0) : undefined,
    accessed: room.accessed ? SAMPLE_DAY : undefined,
  });
  const shape = shapeOf(cited, titleCase);
  return { cited, own, shape, key: shape ? keyOf(shape.works[0]) : '' };
}

/** Works that are the same in all that is printed have the same key. */
export function keyOf(work: Reference): string {
  return createHash('sha256').update(JSON.stringify(work)).digest('base64url').slice(0, 22);
}
