/** What makes a work this one among those of its shape: all that is put in the templates of the shape. Plain JSON. */
export interface ShapeValues {
  /** The text of each slot, in the order of their placeholders. */
  readonly texts: readonly string[];
  /** Month of the year, from 1; absent where the shape has no room for it. */
  readonly month?: number;
  /** The work's own; a work without one is read at an address that only its reader knows. */
  readonly address?: string;
}
