import { createHash } from 'node:crypto';
import type { Half } from './graded-query.ts';

/**
 * The half a query belongs to. The rule was fixed before the first run: SHA-256 of the query's text, the last bit of
 * its first byte; odd is held out.
 */
export function halfOf(query: string): Half {
  const [first = 0] = createHash('sha256').update(query).digest();
  return first % 2 === 1 ? 'held-out' : 'tune';
}
