import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { CitationTemplate, CitationWriting } from '../../core/cite/citation-template.ts';
import { writeAtomically } from '../write-atomically.ts';
import type { IssuedMonths } from './issued-months.ts';

const locatorsSchema = z.tuple([z.string(), z.string(), z.string()]);
const monthsSchema = z.array(z.string()).length(12);

/** What was rendered in one style and locale, by key. */
const shelfSchema = z.object({
  /** Null where a shape was tried, and its works must be rendered each on its own. */
  templates: z.record(
    z.string(),
    z.object({ reference: z.string(), citation: z.string(), locators: locatorsSchema.optional() }).nullable(),
  ),
  writing: z
    .object({
      date: z
        .object({ pattern: z.string(), months: monthsSchema, days: z.record(z.string(), z.string()) })
        .nullable(),
      locators: locatorsSchema,
    })
    .optional(),
  months: z.object({ reference: monthsSchema, citation: monthsSchema }).optional(),
});

interface Kept {
  readonly templates: Readonly<Record<string, CitationTemplate | null>>;
  writing?: CitationWriting;
  months?: IssuedMonths;
}

/** What was rendered in one style and locale, and need not be rendered again. */
export interface TemplateShelf {
  /** The template of a key, made where there is none. */
  readonly template: (key: string, make: () => CitationTemplate | null) => CitationTemplate | null;
  readonly writing: (make: () => CitationWriting) => CitationWriting;
  readonly months: (make: () => IssuedMonths) => IssuedMonths;
}

/** Changes whenever the same work would be rendered otherwise by a newer Dossier with the same styles. */
const CACHE_FORMAT = 2;

/** Milliseconds without a new template before they are written: a build makes thousands in one go, and one write should do. */
const QUIET = 500;

/**
 * A shelf that is kept in a file from build to build, where a folder is given. `source` is what templates are made from
 * beside the work: the texts of style and locale. A file that cannot be read or written costs time, and nothing else.
 */
export function templateShelf(folder: string | undefined, name: string, source: string): TemplateShelf {
  const hash = createHash('sha256').update(`${CACHE_FORMAT}\n${source}`).digest('hex').slice(0, 12);
  const path = folder === undefined ? undefined : join(folder, `${name}-${hash}.json`);
  const kept: Kept = (path === undefined ? undefined : readKept(path)) ?? { templates: {} };
  const templates = new Map(Object.entries(kept.templates));
  let timer: NodeJS.Timeout | undefined;
  const changed = <Value>(value: Value): Value => {
    clearTimeout(timer);
    if (path !== undefined) timer = setTimeout(() => void write(path, kept, templates), QUIET);
    return value;
  };
  return {
    template: (key, make) => {
      const known = templates.get(key);
      if (known !== undefined) return known;
      const made = make();
      templates.set(key, made);
      return changed(made);
    },
    writing: (make) => (kept.writing ??= changed(make())),
    months: (make) => (kept.months ??= changed(make())),
  };
}

function readKept(path: string): Kept | undefined {
  try {
    // The schema is that of Kept, for data that was JSON.
    return shelfSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data as Kept | undefined;
  } catch {
    return undefined;
  }
}

async function write(
  path: string,
  kept: Kept,
  templates: ReadonlyMap<string, CitationTemplate | null>,
): Promise<void> {
  const { writing, months } = kept;
  const data = JSON.stringify({ writing, months, templates: Object.fromEntries(templates) });
  await writeAtomically(path, data).catch(() => undefined);
}
