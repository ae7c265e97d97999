import type { ShapeValues } from '../../core/cite/shape/shape-values.ts';
import { CITATION_STYLES } from '../../core/cite/styles.ts';
import type { Reference } from '../../core/schema/reference.ts';
import { ALL_ROOM, preparer } from './prepared-work.ts';

/** What a work has in common with others, in all styles at once, and what it has of its own. */
export interface WorkShape {
  /** The same for all works that share their templates, in every style and locale. */
  readonly key: string;
  /** A style has slots for the first of them: for all, or for all but the name of the dossier, which comes last. */
  readonly values: ShapeValues;
}

/** APA names the dossier; what other styles see of a work is part of what it sees. */
const whole = preparer(CITATION_STYLES.apa, ALL_ROOM);

/** The shape of a work; undefined where it has none. */
export function workShape(work: Reference): WorkShape | undefined {
  return whole(work).shaped;
}
