import { z } from 'zod';
import { TERM_TYPES } from '../schema/term.ts';
import { dataFile } from './data-file.ts';

const termSchema = z.strictObject({
  slug: z.string(),
  url: z.string(),
  term: z.string(),
  type: z.enum(TERM_TYPES),
  aliases: z.array(z.string()),
  sameAs: z.array(z.string()),
  preview: z.string().describe('First paragraph of the definition'),
  mentions: z.number().int().nonnegative().describe('How many rows of mentions.json name this term'),
});

/** data/terms.json: the glossary. */
export const termsFile = dataFile({
  name: 'terms',
  title: 'The glossary of the dossier',
  schema: z.array(termSchema),
  rows: (dossier, addresses) => {
    const counts = dossier.mentionIndex.counts();
    return dossier.terms.map((term) => ({
      slug: term.slug,
      url: addresses.term(term.slug),
      term: term.term,
      type: term.type,
      aliases: term.aliases.map((alias) => alias.text),
      sameAs: term.sameAs,
      preview: term.preview,
      mentions: counts.get(term.slug) ?? 0,
    }));
  },
});
