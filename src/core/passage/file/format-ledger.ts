import { compareSlugs } from './compare-slugs.ts';
import type { ArticleLedger, Ledger, LedgerEntry } from '../ledger.ts';

/**
 * The text of `citations.lock.json`. It is JSON that git can merge: one line a passage, in order of article and id, so
 * that no line ever moves; an unchanging line between any two articles, since git takes changes in adjacent lines for a
 * conflict; and an unchanging last entry without a name, so that no line ever gains or loses a comma.
 *
 *     "p-2jp3kfz3": ["HASH", ["first 32 characters", "last 32"], "prefix", "suffix", START, END, "first day"],
 *
 * A passage that is gone has three more: the day until which it stood, where its words went (or null), and the passages
 * that it may be.
 */
export function formatLedger(ledger: Ledger): string {
  const articles = [...ledger].toSorted(([a], [b]) => compareSlugs(a, b));
  const blocks = articles.map(([slug, known]) => articleBlock(slug, known));
  return ['{', '"format": 1,', '"articles": {', '', ...blocks, '"": null', '}', '}', ''].join('\n');
}

function articleBlock(slug: string, { version, versions, entries }: ArticleLedger): string {
  const lines = entries.toSorted((a, b) => compareSlugs(a.id, b.id)).map(entryLine);
  return [
    `${JSON.stringify(slug)}: {`,
    `"version": ${JSON.stringify([version, versions])},`,
    ...lines,
    '"": null',
    '},',
    '',
  ].join('\n');
}

function entryLine({ id, hash, exact, prefix, suffix, position, ...entry }: LedgerEntry): string {
  const { first, last, to = null, maybe = [] } = entry;
  const [whole] = exact;
  const quote = exact.length === 1 ? whole : exact;
  const living = [hash, quote, prefix, suffix, position.start, position.end, first];
  return `${JSON.stringify(id)}: ${JSON.stringify(last === undefined ? living : [...living, last, to, maybe])},`;
}
