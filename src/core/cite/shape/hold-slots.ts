import type { Slot } from './shape.ts';

/** A rendering with the first or the second samples → the same with placeholders; longer samples first, so that none is cut. */
export function holdSlots(html: string, slots: readonly Slot[], which: 0 | 1): string {
  return slots
    .toSorted((a, b) => b.samples[which].length - a.samples[which].length)
    .reduce((text, { samples, placeholder }) => text.replaceAll(samples[which], placeholder), html);
}
