import { keepLast } from './keep-last.ts';

/**
 * Bodies held in memory, at some 6 kB each. Of more entries than that each body is read from its record again whenever it
 * is asked for, at some 20 µs.
 */
const BODIES_KEPT = 20_000;

/** Keeps the bodies that were looked at last, of all entries together. */
export const keepBody = keepLast(BODIES_KEPT);
