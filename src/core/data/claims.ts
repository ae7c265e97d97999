import { z } from 'zod';
import { dataFile } from './data-file.ts';

const positionSchema = z.strictObject({
  by: z.string(),
  stance: z.enum(['asserts', 'denies', 'reports', 'revises']),
  says: z.string(),
  article: z.string(),
  quote: z.string(),
  passage: z.string().nullable().describe('Passage the quote stands in'),
});

const claimSchema = z.strictObject({
  slug: z.string(),
  question: z.string(),
  status: z.enum(['open', 'settled', 'superseded']),
  positions: z.array(positionSchema),
});

/** data/claims.json: what the sources agree and disagree about. */
export const claimsFile = dataFile({
  name: 'claims',
  title: 'Claims, and who holds which position in which words',
  schema: z.array(claimSchema),
  rows: (dossier) =>
    dossier.claims.map(({ slug, question, status, positions }) => ({
      slug,
      question,
      status,
      positions: positions.map((position) => ({
        ...position,
        passage:
          dossier.quotes.find(
            (quote) => quote.claim === slug && quote.article === position.article && quote.by === position.by,
          )?.passage ?? null,
      })),
    })),
});
