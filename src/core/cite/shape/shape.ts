import type { Reference } from '../../schema/reference.ts';

/**
 * A part of a work that styles hand on as it is, so that any other text of its kind can be put in its place. A work has two
 * sample texts for it: one that it is rendered with, and another that the rendering is proved with.
 */
export interface Slot {
  /** What stands for it in a template: a character of the private use area. */
  readonly placeholder: string;
  readonly samples: readonly [string, string];
  readonly value: string;
}

/** A work without what makes it this work: many articles have the same shape, and it is rendered once for them all. */
export interface Shape {
  /** With the first samples in its slots, and with the second. */
  readonly works: readonly [Reference, Reference];
  readonly slots: readonly Slot[];
  /** Month of the year, from 1; undefined where the date has none, or none that could stand for another. */
  readonly month?: number;
  /** The same for works of one shape, and for no others. */
  readonly signature: string;
  /** The shape with one field more, the slots of which come last; undefined where that cannot stand for another. */
  readonly withText: (field: string, text: string) => Shape | undefined;
}

/** Months of the two samples, from 1. */
export const SAMPLE_MONTHS = [1, 9] as const;
