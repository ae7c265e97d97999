import { z } from 'zod';
import type { PassageId, Slug } from '../../schema/brands.ts';
import { slugSchema } from '../../schema/fields.ts';
import { type ArticleLedger, type Ledger, type LedgerEntry, stands } from '../ledger.ts';
import { compareSlugs } from './compare-slugs.ts';
import { daySchema, hashSchema, passageIdSchema } from './file-fields.ts';

/** What is wrong with a file of the ledger, and on which line where that is known. */
export interface Damage {
  readonly message: string;
  readonly line: number;
}

const living = [
  hashSchema,
  z.union([z.string(), z.tuple([z.string(), z.string()])]),
  z.string(),
  z.string(),
  z.int().min(0),
  z.int().min(0),
  daySchema,
] as const;

const lineSchema = z.union([
  z.tuple(living),
  z.tuple([...living, daySchema, z.string().nullable(), z.array(passageIdSchema)]),
]);

const fileSchema = z.strictObject({
  format: z.literal(1),
  articles: z.record(z.string(), z.record(z.string(), z.unknown()).nullable()),
});

const versionSchema = z.tuple([hashSchema, z.int().min(1)]);

/** Reads `citations.lock.json`, in whatever order its lines are. Damage anywhere is damage of the whole. */
export function parseLedger(text: string): { readonly ledger: Ledger } | { readonly damage: Damage } {
  const conflict = /^(?:<{7}|={7}|>{7}|\|{7})/m.exec(text);
  if (conflict)
    return { damage: { message: 'A merge was not finished here', line: lineAt(text, conflict.index) } };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
    return {
      damage: { message: `The JSON stops making sense here (${message})`, line: lineAt(text, position) },
    };
  }
  const file = fileSchema.safeParse(data);
  if (!file.success) return { damage: { message: z.prettifyError(file.error), line: 1 } };
  const ledger = new Map<Slug, ArticleLedger>();
  for (const [name, lines] of Object.entries(file.data.articles)) {
    if (lines === null) continue;
    const slug = slugSchema.safeParse(name);
    const article = slug.success ? readArticle(lines) : name;
    if (typeof article === 'string') {
      const at = text.indexOf(`${JSON.stringify(article)}:`, text.indexOf(`${JSON.stringify(name)}: {`));
      return {
        damage: {
          message: `The entry "${article}" of ${name} is not of the right form`,
          line: lineAt(text, at),
        },
      };
    }
    if (slug.success) ledger.set(slug.data, article);
  }
  return { ledger };
}

/** An article, or the name of the line that is wrong. */
function readArticle({ version, ...lines }: Record<string, unknown>): ArticleLedger | string {
  const head = versionSchema.safeParse(version);
  if (!head.success) return 'version';
  const entries: LedgerEntry[] = [];
  for (const [id, line] of Object.entries(lines)) {
    if (id === '') continue;
    const read = lineSchema.safeParse(line);
    if (!read.success || !passageIdSchema.safeParse(id).success) return id;
    entries.push(entryOf(id as PassageId, read.data));
  }
  const [hash, versions] = head.data;
  const standing = entries.filter(stands).sort((a, b) => a.position.start - b.position.start);
  const gone = entries.filter((entry) => !stands(entry)).sort((a, b) => compareSlugs(a.id, b.id));
  return { version: hash, versions, entries: [...standing, ...gone] };
}

function entryOf(id: PassageId, line: z.output<typeof lineSchema>): LedgerEntry {
  const [hash, quote, prefix, suffix, start, end, first, last, to, maybe = []] = line;
  return {
    id,
    hash,
    exact: typeof quote === 'string' ? [quote] : quote,
    prefix,
    suffix,
    position: { start, end },
    first,
    ...(last !== undefined && { last }),
    ...(typeof to === 'string' && { to }),
    ...(maybe.length > 0 && { maybe }),
  };
}

function lineAt(text: string, index: number): number {
  return text.slice(0, Math.max(0, index)).split('\n').length;
}
