import type { Body, Entry, Outline } from '../../core/schema/dossier.ts';
import type { Place } from '../../core/problem.ts';
import { besidesFrom, bodyFrom, type BodySource, passagesFrom } from './body-source.ts';
import { keepLast } from './keep-last.ts';

/** What of an entry is read when somebody looks at it. */
export interface Late {
  readonly bodySource: () => BodySource;
  readonly readOutline: () => Outline;
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

/** Where an entry has it; a copy of all fields has it too. */
const LATE = Symbol('late');

interface HasLate {
  readonly [LATE]: Late;
}

/** What the body of an entry is made of; undefined where it lies ready. */
export function bodySourceOf(entry: object): BodySource | undefined {
  return (entry as Partial<HasLate>)[LATE]?.bodySource();
}

/** The same functions in all entries: with functions of its own each would be an object of a kind of its own, ten times as large. */
const GETTERS: PropertyDescriptorMap & ThisType<HasLate> = {
  placeOf: {
    enumerable: true,
    configurable: true,
    get() {
      return this[LATE].placeOf;
    },
  },
  body: {
    enumerable: true,
    configurable: true,
    get() {
      return bodies(this[LATE], readBody);
    },
  },
  outline: {
    enumerable: true,
    configurable: true,
    get() {
      return keptOutline(this[LATE]);
    },
  },
  // No field of the frontmatter: whoever lists those does not find it.
  passageAt: {
    enumerable: false,
    configurable: true,
    get() {
      const held = bodies(this[LATE]);
      if (held) return (index: number) => held.passages[index];
      return passagesFrom(this[LATE].bodySource(), () => keptOutline(this[LATE]));
    },
  },
  besides: {
    enumerable: false,
    configurable: true,
    get() {
      return bodies(this[LATE]) ?? besidesFrom(this[LATE].bodySource(), () => keptOutline(this[LATE]));
    },
  },
};

type LateFields = Required<Pick<Entry, 'body' | 'outline' | 'placeOf'>>;

/** Gives an object the fields that are read when somebody looks at them. */
export function lateEntry<Fields extends object>(fields: Fields, late: Late): Fields & LateFields {
  Object.defineProperty(fields, LATE, { value: late, configurable: true });
  // It has them now.
  return Object.defineProperties(fields, GETTERS) as Fields & LateFields;
}
