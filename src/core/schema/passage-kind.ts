import { z } from 'zod';

/** What a block of an article's text is; cells are of tables, items of lists. */
export const passageKindSchema = z.enum(['paragraph', 'heading', 'item', 'quote', 'cell', 'code']);

export type PassageKind = z.infer<typeof passageKindSchema>;
