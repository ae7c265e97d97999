import { compareSlugs } from './compare-slugs.ts';
import type { ArticleLedger, Ledger } from '../ledger.ts';
import { ledgerLines } from './ledger-lines.ts';

/** Articles of a chunk, at some 3 kB each: enough that to write it costs nothing besides, few enough to be no burden. */
const ARTICLES_A_CHUNK = 200;

/** Before the first article, and after the last. */
const START = '{\n"format": 1,\n"articles": {\n\n';
const END = '"": null\n}\n}\n';

/** After the lines of an article. */
const BLOCK_END = Buffer.from('\n},\n\n');

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
  return Buffer.concat([...ledgerChunks(ledger)]).toString();
}

/**
 * The same text in pieces, since that of a hundred thousand articles is longer than a text should be; in UTF-8, which is how
 * the lines of most articles lie ready.
 */
export function* ledgerChunks(ledger: Ledger): Generator<Uint8Array> {
  const slugs = [...ledger.keys()].sort(compareSlugs);
  yield Buffer.from(START);
  for (let start = 0; start < slugs.length; start += ARTICLES_A_CHUNK)
    yield Buffer.concat(
      slugs.slice(start, start + ARTICLES_A_CHUNK).flatMap((slug) => articleBlock(slug, ledger.get(slug))),
    );
  yield Buffer.from(END);
}

function articleBlock(slug: string, known: ArticleLedger | undefined): readonly Uint8Array[] {
  return known ? [Buffer.from(`${JSON.stringify(slug)}: {\n`), ledgerLines(known), BLOCK_END] : [];
}
