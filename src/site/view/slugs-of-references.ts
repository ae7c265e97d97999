import { referenceSlugs } from '../../core/references/reference-slugs.ts';
import { onceFor } from './once-for.ts';

/** The slug of each reference of a dossier, by its id. Thousands of pages cite works of one list. */
export const slugsOfReferences = onceFor(referenceSlugs);
