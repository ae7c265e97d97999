import type { z } from 'zod';
import { articleSchema } from '../../core/schema/article.ts';
import { claimSchema } from '../../core/schema/claim.ts';
import { eventSchema } from '../../core/schema/event.ts';
import { termSchema } from '../../core/schema/term.ts';

/** The folders of Markdown files, and what the frontmatter of a file in each may say. */
export const ENTRY_SCHEMAS = {
  articles: articleSchema,
  glossary: termSchema,
  claims: claimSchema,
  events: eventSchema,
};

export type EntryFolder = keyof typeof ENTRY_SCHEMAS;

/** The fields of an entry in such a folder. */
export type MetaIn<Folder extends EntryFolder> = z.output<(typeof ENTRY_SCHEMAS)[Folder]>;
