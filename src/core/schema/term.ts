import { z } from 'zod';
import { edtfSchema } from './edtf.ts';
import { langSchema, lineSchema, listOf, slugSchema, urlSchema } from './fields.ts';

export const TERM_TYPES = ['person', 'organisation', 'place', 'concept', 'event', 'document'] as const;
export type TermType = (typeof TERM_TYPES)[number];

/** Another name of a term; a bare string is short for `{text}`. */
const aliasSchema = z.union([
  lineSchema.transform((text) => ({
    text,
    case: undefined,
    from: undefined,
    to: undefined,
    lang: undefined,
    shared: false,
  })),
  z.strictObject({
    text: lineSchema,
    /** First day on which the name was in use. */
    from: edtfSchema.optional(),
    /** Last day on which the name was in use. */
    to: edtfSchema.optional(),
    /** Whether capitals must be as written; left out, acronyms are exact and other names are not. */
    case: z.enum(['exact', 'any']).optional(),
    /** The name is used only in articles of this language. */
    lang: langSchema.optional(),
    /** Another term has this name too, and the editor knows it: the context of each mention decides. */
    shared: z.boolean().default(false),
  }),
]);

/** Frontmatter of `glossary/SLUG.md`; the body is the definition. */
export const termSchema = z.strictObject({
  term: lineSchema,
  type: z.enum(TERM_TYPES),
  aliases: listOf(aliasSchema),
  /** auto: mentions are found; explicit: only `[[…]]` makes one; off: never. */
  match: z.enum(['auto', 'explicit', 'off']).default('auto'),
  /** Compounds in which the term is found: with a hyphen (IS-leden), in one word too (al-Nusrafront), or in none. */
  compounds: z.enum(['hyphen', 'solid', 'none']).default('hyphen'),
  sameAs: listOf(urlSchema),
  /** Latitude and longitude in degrees, WGS 84. */
  coordinates: z.tuple([z.coerce.number().min(-90).max(90), z.coerce.number().min(-180).max(180)]).optional(),
  validity: edtfSchema.optional(),
  roles: listOf(z.strictObject({ role: lineSchema, from: edtfSchema.optional(), to: edtfSchema.optional() })),
  related: listOf(slugSchema),
});

export type TermMeta = z.infer<typeof termSchema>;
