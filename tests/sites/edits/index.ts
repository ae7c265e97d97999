import { APPARATUS_EDITS } from './apparatus-edits.ts';
import { BODY_EDITS } from './body-edits.ts';
import type { Edit } from './edit.ts';
import { ENTRY_EDITS } from './entry-edits.ts';
import { FIELD_EDITS } from './field-edits.ts';
import { MISHAPS } from './mishaps.ts';

/** Everything that may happen between two builds. To add an edit, add it to one of these lists. */
export const EDITS: readonly Edit[] = [
  ...FIELD_EDITS,
  ...BODY_EDITS,
  ...ENTRY_EDITS,
  ...APPARATUS_EDITS,
  ...MISHAPS,
];
