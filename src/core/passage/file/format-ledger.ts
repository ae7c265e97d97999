import { compareSlugs } from './compare-slugs.ts';
import type { ArticleLedger, Ledger } from '../ledger.ts';
import { ledgerLines } from './ledger-lines.ts';

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

function articleBlock(slug: string, known: ArticleLedger): string {
  return [`${JSON.stringify(slug)}: {`, ledgerLines(known), '},', ''].join('\n');
}
