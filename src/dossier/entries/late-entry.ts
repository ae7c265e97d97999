import type { Body, Entry, Outline } from '../../core/schema/dossier.ts';
import type { Place } from '../../core/problem.ts';
import { besidesFrom, bodyFrom, type BodySource, passagesFrom } from './body-source.ts';
import { keepLast } from './keep-last.ts';

/** What of an entry is read when somebody looks at it. */
export interface Late {
  readonly bodySource: () => BodySource;
  readonly readOutline: () => Outline;
  /** A print of what its file says of it before its body, as `EntryRecord` has it; undefined where it is of no file. */
  readonly metaPrint: () => number | undefined;
  /** The one that has the same outline, where this is another body of it. */
  readonly original?: Late;
  readonly placeOf: (field: readonly PropertyKey[]) => Place;
}

/**
 * Bodies held in memory, at some 10 kB each. Any other is read from its record again whenever somebody asks for it, at
 * some 30 µs, which is less than it costs to hold those of ten thousand articles.
 */
const BODIES_KEPT = 2000;

/**
 * Outlines held in memory, at some 1 kB each. Any other is read again, at some 3 µs, and whoever goes round all of a large
 * dossier after each edit does so several times.
 */
const OUTLINES_KEPT = 20_000;

const bodies = keepLast<Late, Body>(BODIES_KEPT);
const outlines = keepLast<Late, Outline>(OUTLINES_KEPT);

const readBody = (late: Late): Body => bodyFrom(late.bodySource());
const readOutline = (late: Late): Outline => late.readOutline();

/** The outline of an entry, read where it is not held. */
export function keptOutline(late: Late): Outline {
  return outlines(late.original ?? late, readOutline);
}

/** Where an entry has it; a copy that is made by `alterEntry` has it too. */
const LATE = Symbol('late');

/** Fields that are read when somebody looks at them. */
type LateFields = Required<Pick<Entry, 'body' | 'outline' | 'placeOf'>>;

/**
 * An object with such fields. All have one prototype that makes them: as fields of each object they would make it a table
 * of its own, which takes ten times as long to make, and several times as much memory.
 */
class WithLateFields implements LateFields {
  declare private readonly [LATE]: Late;

  constructor(fields: object, late: Late) {
    Object.assign(this, fields);
    // No field of the frontmatter: whoever lists those does not find it.
    Object.defineProperty(this, LATE, { value: late });
  }

  get placeOf(): Late['placeOf'] {
    return this[LATE].placeOf;
  }

  get body(): Body {
    return bodies(this[LATE], readBody);
  }

  get outline(): Outline {
    return keptOutline(this[LATE]);
  }

  get passageAt(): Entry['passageAt'] {
    const late = this[LATE];
    const held = bodies(late);
    if (held) return (index: number) => held.passages[index];
    return passagesFrom(late.bodySource(), () => keptOutline(late));
  }

  get besides(): Entry['besides'] {
    const late = this[LATE];
    return bodies(late) ?? besidesFrom(late.bodySource(), () => keptOutline(late));
  }
}

/** What the body of an entry is made of; undefined where it lies ready. */
export function bodySourceOf(entry: object): BodySource | undefined {
  return (entry as { readonly [LATE]?: Late })[LATE]?.bodySource();
}

/** A print of what the file of an entry says of it before its body, a number; undefined where the entry is of no file. */
export function metaPrintOf(entry: object): number | undefined {
  return (entry as { readonly [LATE]?: Late })[LATE]?.metaPrint();
}

/** An object of some fields, and of those that are read when somebody looks at them. */
export function lateEntry<Fields extends object>(fields: Fields, late: Late): Fields & LateFields {
  return new WithLateFields(fields, late) as WithLateFields & Fields;
}
