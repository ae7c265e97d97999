import { z } from 'zod';
import { CITATION_LOCALE_NAMES } from '../cite/locales.ts';
import { CITATION_STYLE_NAMES } from '../cite/styles.ts';
import { edtfSchema } from './edtf.ts';
import { langSchema, lineSchema, listOf, slugSchema, urlSchema } from './fields.ts';

/** How readers are helped to cite; left out, APA in the language of the dossier, and every style and locale to choose from. */
const citationSchema = z.strictObject({
  /** Style shown first, and of the dossier's own references. */
  style: z.enum(CITATION_STYLE_NAMES).optional(),
  locale: z.enum(CITATION_LOCALE_NAMES).optional(),
  /** What readers can choose from. */
  styles: z.array(z.enum(CITATION_STYLE_NAMES)).min(1).optional(),
  locales: z.array(z.enum(CITATION_LOCALE_NAMES)).min(1).optional(),
});

/** `dossier.yaml`: what the dossier is, and how its site speaks. */
export const configSchema = z.strictObject({
  title: lineSchema,
  subtitle: lineSchema.optional(),
  /** Language of the interface, and of articles that name none. */
  lang: langSchema.default('nl'),
  /** One sentence for search engines and link previews. */
  description: lineSchema.optional(),
  /** Markdown, shown on the overview. */
  introduction: z.string().optional(),
  /** Markdown, shown on the about page before the account of the method. */
  about: z.string().optional(),
  /** Address the site will have, without a path. */
  url: urlSchema.optional(),
  editors: listOf(lineSchema),
  publisher: lineSchema.optional(),
  /** Licence of what the editors wrote. */
  rights: lineSchema.optional(),
  /** IANA time zone in which originals without a zone give their times. */
  timezone: z.string().default('Europe/Amsterdam'),
  /** A style sheet of the dossier's own, below the content folder. */
  style: z.string().optional(),
  /** Old slug of an article or term → its slug now. */
  redirects: z.record(z.string(), slugSchema).default({}),
  /** Rule of `dossier check` → what breaking it is: off, or how bad. */
  checks: z.record(z.string(), z.enum(['off', 'info', 'warning', 'error'])).default({}),
  citation: citationSchema.default({}),
  /** Corrections, newest first. */
  corrections: listOf(z.strictObject({ date: edtfSchema, article: slugSchema.optional(), text: lineSchema })),
});

export type DossierConfig = z.infer<typeof configSchema>;
