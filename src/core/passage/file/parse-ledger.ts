import { z } from 'zod';
import type { Slug } from '../../schema/brands.ts';
import { slugSchema } from '../../schema/fields.ts';
import type { ArticleLedger, Ledger } from '../ledger.ts';
import { type IsKnown, readBlocks } from './read-blocks.ts';
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

type Parsed = { readonly ledger: Ledger } | { readonly damage: Damage };

/**
 * Reads the text of `citations.lock.json`, in whatever order its lines are. Damage anywhere is damage of the whole.
 * @param isKnown as for `readBlocks`
 */
export function parseLedger(text: string, isKnown: IsKnown = () => false): Parsed {
  const ledger = readBlocks(Buffer.from(text), isKnown);
  return ledger ? { ledger } : parseWhole(text);
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
