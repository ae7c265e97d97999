import { z } from 'zod';
import type { CitationTemplate, CitationWriting } from '../../core/cite/citation-template.ts';
import { keptShelf } from './kept-shelf.ts';
import type { ReadyTemplates } from './ready-templates.ts';

const locatorsSchema = z.tuple([z.string(), z.string(), z.string()]);
const monthsSchema = z.array(z.string()).length(12);

/** Null where a shape was tried, and its works must be rendered each on its own. */
const templateSchema = z
  .object({ reference: z.string(), citation: z.string(), locators: locatorsSchema.exactOptional() })
  .nullable();

const writingSchema = z.object({
  date: z
    .object({ pattern: z.string(), months: monthsSchema, days: z.record(z.string(), z.string()) })
    .nullable(),
  locators: locatorsSchema,
  months: z.object({ reference: monthsSchema, citation: monthsSchema }),
});

/** What was rendered in one style and locale, and need not be rendered again. */
export interface TemplateShelf {
  /** The template of a key, made where there is none. */
  readonly template: (key: string, make: () => CitationTemplate | null) => CitationTemplate | null;
  readonly writing: (make: () => CitationWriting) => CitationWriting;
}

/**
 * What comes ready with Dossier, and beyond it what is kept from build to build. `pathOf` gives the file in which one kind
 * of thing is kept, if anything is.
 */
export function templateShelf(
  pathOf: (kind: 'templates' | 'writing') => string | undefined,
  ready: ReadyTemplates | undefined,
): TemplateShelf {
  const templates = keptShelf<CitationTemplate | null>(pathOf('templates'), templateSchema);
  let writing = ready?.writing;
  return {
    template: (key, make) => ready?.template(key) ?? templates.get(key, make),
    writing: (make) =>
      (writing ??= keptShelf<CitationWriting>(pathOf('writing'), writingSchema).get('writing', make)),
  };
}
