import { z } from 'zod';
import { edtfSchema } from './edtf.ts';
import { langSchema, lineSchema, listOf, urlSchema } from './fields.ts';

/** A line of the original that became a field of the frontmatter instead of a part of the body, word for word. */
const readLineSchema = z.strictObject({
  /** Line in the original, from 1. */
  line: z.coerce.number().int().positive(),
  /** The words as received. */
  text: z.string(),
  /** What they were read as. */
  as: z.enum(['title', 'date', 'byline', 'agency', 'url', 'note']),
});

/** Where the article came from: the original kept in `sources/`, and what conversion did to it. */
const sourceSchema = z.strictObject({
  /** Path of the original below the content folder. */
  file: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'is not a SHA-256 in 64 hexadecimal digits' }),
  /** Name of the converter: `text`, later `html`, `docx`, … */
  format: z.string().min(1),
  /** Name and version of the program that converted it. */
  converter: z.string().min(1),
  /** How the bytes were decoded: `utf-8`, `windows-1252`, `iso-8859-15`. */
  encoding: z.string().optional(),
  /** Lines of the original that were read as metadata, word for word. */
  read: listOf(readLineSchema),
});

/** Frontmatter of `articles/SLUG.md`. */
export const articleSchema = z.strictObject({
  title: lineSchema,
  titleDerived: z.boolean().default(false),
  subtitle: lineSchema.optional(),
  date: edtfSchema,
  outlet: lineSchema.optional(),
  section: lineSchema.optional(),
  agency: lineSchema.optional(),
  authors: listOf(lineSchema),
  lang: langSchema.optional(),
  url: urlSchema.optional(),
  archived: listOf(z.strictObject({ url: urlSchema, date: edtfSchema.optional() })),
  rights: lineSchema.optional(),
  basedOn: lineSchema.optional(),
  summary: lineSchema.optional(),
  topics: listOf(lineSchema),
  source: sourceSchema.optional(),
});

export type ArticleMeta = z.infer<typeof articleSchema>;
export type ReadLine = z.infer<typeof readLineSchema>;
