import type { PassageId, Slug } from '../schema/brands.ts';
import type { Decision } from './decision.ts';
import type { ArticleLedger, Ledger, PastVersions } from './ledger.ts';
import { nextLedger } from './next-ledger.ts';
import { nextVersions } from './next-versions.ts';
import { pointToMoved } from './point-to-moved.ts';
import type { PublishedArticle } from './published-article.ts';
import { reconcileArticle } from './reconcile-article.ts';
import { versionHash } from './version-hash.ts';

/** What a build has to be reconciled with. */
export interface Reconcilable {
  readonly ledger: Ledger;
  readonly articles: readonly PublishedArticle[];
  /** The published words of every article that `articlesToRead` names; of others they are not asked for. */
  readonly past: ReadonlyMap<Slug, PastVersions>;
  /** Articles that are there but could not be read: nothing is known of them, so nothing is said of them. */
  readonly unread: ReadonlySet<string>;
  readonly decisionOn: (article: Slug, passage: PassageId) => Decision | undefined;
  /** Day of this build, `2026-11-21`. */
  readonly day: string;
}

export interface Reconciled {
  readonly ledger: Ledger;
  /** The id of each passage of each article, in reading order. */
  readonly ids: ReadonlyMap<Slug, readonly PassageId[]>;
  /** The published words of articles of which they changed. */
  readonly past: ReadonlyMap<Slug, PastVersions>;
  /** Whether anything is to be written. */
  readonly isChanged: boolean;
}

/**
 * Reconciles what a build publishes with all that was ever published: unchanged articles are known by the hash of their
 * texts and keep what they have, in others each passage is looked for. Nothing is ever taken out of the ledger. The order
 * of articles makes no difference.
 */
export function reconcile(input: Reconcilable): Reconciled {
  const { articles, unread, decisionOn, day } = input;
  const ledger = new Map(input.ledger);
  const ids = new Map<Slug, readonly PassageId[]>();
  const past = new Map<Slug, PastVersions>();
  const present = new Set<Slug>(articles.map(({ slug }) => slug));

  const update = (article: PublishedArticle): void => {
    const { slug, passages } = article;
    const known = ledger.get(slug);
    const version = versionHash(passages.map(({ text }) => text));
    const own = (id: PassageId): Decision | undefined => decisionOn(slug, id);
    const words = input.past.get(slug);
    const isSame = known?.version === version;
    const found = isSame
      ? { ids: standing(known), fates: new Map() }
      : reconcileArticle(passages, known, words, own);
    ids.set(slug, found.ids);
    const next = nextLedger(known, article, { ...found, version, decisionOn: own, day });
    if (next !== known) ledger.set(slug, next);
    if (!isSame) past.set(slug, nextVersions(words, article, { ids: found.ids, version, day }));
  };
  for (const article of articles)
    if (article.passages.length > 0 || ledger.has(article.slug)) update(article);
  for (const [slug, known] of input.ledger) {
    if (present.has(slug) || unread.has(slug) || known.version === GONE) continue;
    update({ slug, title: '', passages: [] });
    ids.delete(slug);
  }
  pointToMoved(ledger, input);
  const isChanged = [...ledger].some(([slug, known]) => known !== input.ledger.get(slug));
  return { ledger, ids, past, isChanged };
}

/** The version of an article that is no longer there. */
const GONE = versionHash([]);

function standing({ entries }: ArticleLedger): PassageId[] {
  return entries.filter(({ last }) => last === undefined).map(({ id }) => id);
}
