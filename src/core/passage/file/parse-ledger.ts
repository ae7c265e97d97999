import { z } from 'zod';
import type { Slug } from '../../schema/brands.ts';
import { slugSchema } from '../../schema/fields.ts';
import type { ArticleLedger, Ledger } from '../ledger.ts';
import { lateLedger } from './late-ledger.ts';
import { ledgerBlocks } from './ledger-blocks.ts';
import { readLedgerLines } from './read-ledger-lines.ts';

/** What is wrong with a file of the ledger, and on which line where that is known. */
export interface Damage {
  readonly message: string;
  readonly line: number;
}

const fileSchema = z.strictObject({
  format: z.literal(1),
  articles: z.record(z.string(), z.record(z.string(), z.unknown()).nullable()),
});

/** Whether the lines of an article were read before, and found to be right. */
export type IsKnown = (slug: string, lines: string) => boolean;

type Parsed = { readonly ledger: Ledger } | { readonly damage: Damage };

/**
 * Reads `citations.lock.json`, in whatever order its lines are. Damage anywhere is damage of the whole. Articles that are
 * known are read when somebody asks for their passages.
 */
export function parseLedger(text: string, isKnown: IsKnown = () => false): Parsed {
  const ledger = readBlocks(text, isKnown);
  return ledger ? { ledger } : parseWhole(text);
}

/** Article by article, where the file is as it is written; undefined where anything is otherwise. */
function readBlocks(text: string, isKnown: IsKnown): Ledger | undefined {
  const ledger = new Map<Slug, ArticleLedger>();
  const blocks = ledgerBlocks(text);
  if (!blocks) return undefined;
  for (const { slug, lines } of blocks) {
    const known = isKnown(slug, lines) ? lateLedger(lines) : readNow(lines);
    if (!known) return undefined;
    // The form of a block has that of a slug.
    ledger.set(slug as Slug, known);
  }
  return ledger;
}

function readNow(lines: string): ArticleLedger | undefined {
  try {
    const known = readLedgerLines(JSON.parse(`{${lines}}`) as Record<string, unknown>);
    return typeof known === 'string' ? undefined : known;
  } catch {
    return undefined;
  }
}

/** Any file, as JSON. */
function parseWhole(text: string): Parsed {
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
    const article = slug.success ? readLedgerLines(lines) : name;
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

function lineAt(text: string, index: number): number {
  return text.slice(0, Math.max(0, index)).split('\n').length;
}
