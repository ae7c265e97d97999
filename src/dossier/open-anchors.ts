import { hash } from 'node:crypto';
import { outlineOf } from '../core/outline-of.ts';
import { ledgerLines } from '../core/passage/file/ledger-lines.ts';
import type { ArticleLedger } from '../core/passage/ledger.ts';
import { wholeSince } from '../core/passage/whole-since.ts';
import type { PassageId } from '../core/schema/brands.ts';
import type { Article } from '../core/schema/dossier.ts';
import type { Pack } from './pack/open-pack.ts';

/** How an article was found in the ledger, which is how it will be found again while all of this is the same. */
interface Anchor {
  /** Of the article with the ids that its texts alone give it. */
  readonly print: string;
  /** Hash of the lines that the ledger has of it after the build. */
  readonly lines: string;
  /** What editors decided of its passages. */
  readonly decided: string;
  /** The ids of the ledger, where they are others. */
  readonly ids?: readonly PassageId[];
  /** Day since which it says what it says, where nothing else was ever published of it. */
  readonly since?: string;
}

/** What became of an article that was found in the ledger as it was found before. */
export type Settled = Pick<Anchor, 'ids' | 'since'>;

/** An article and what is to be held against the ledger. */
interface Anchored {
  readonly article: Article;
  readonly decided: string;
}

interface Found extends Anchored {
  readonly known: ArticleLedger;
  readonly ids: readonly PassageId[];
  /** Whether the ledger says so as it was read, so that it need not be looked for when that is held against it again. */
  readonly isPublished: boolean;
}

/** What earlier builds found in the ledger, so that an article is looked for again only if it or its lines changed. */
export interface Anchors {
  /** Whether the lines that the ledger has of an article were read by the build before. */
  readonly isKnown: (slug: string, lines: Uint8Array) => boolean;
  /** How an article was found whose lines are known; undefined where it is to be looked for. */
  readonly settled: (one: Anchored) => Settled | undefined;
  /** Remembers how it was found, and the lines that it now has. */
  readonly keep: (one: Found) => void;
}

/** The anchors in a pack, for one reading of the ledger. */
export function openAnchors(pack: Pack): Anchors {
  const found = new Map<string, Anchor>();
  const kept = new WeakMap<Article, { readonly known: ArticleLedger; readonly decided: string }>();
  return {
    isKnown: (slug, lines) => {
      const anchor = read(pack.get(slug));
      if (anchor?.lines !== printOfLines(lines)) return false;
      found.set(slug, anchor);
      return true;
    },
    settled: ({ article, decided }) => {
      const anchor = found.get(article.slug);
      return anchor?.print === article.print && anchor.decided === decided ? anchor : undefined;
    },
    keep: ({ article, decided, known, ids, isPublished }) => {
      const last = kept.get(article);
      if (last?.known === known && last.decided === decided) return;
      kept.set(article, { known, decided });
      const isOwn = outlineOf(article).passages.every((id, index) => id === ids[index]);
      const since = wholeSince(known);
      const anchor: Anchor = {
        print: article.print,
        lines: printOfLines(ledgerLines(known)),
        decided,
        ...(!isOwn && { ids }),
        ...(since !== undefined && { since }),
      };
      if (isPublished) found.set(article.slug, anchor);
      pack.put(article.slug, Buffer.from(JSON.stringify(anchor)));
    },
  };
}

function printOfLines(lines: Uint8Array): string {
  return hash('sha256', lines, 'base64url');
}

/** The print of an article tells which programs wrote this, and the pack that it is whole. */
function read(bytes: Uint8Array | undefined): Anchor | undefined {
  if (!bytes) return undefined;
  // Where it lies: there are ten thousand.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
  return JSON.parse(text) as Anchor;
}
