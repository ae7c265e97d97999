import type { PassageId, Slug } from '../schema/brands.ts';
import type { Decision } from './decision.ts';
import { compactLedger } from './file/compact-ledger.ts';
import type { ArticleLedger, Ledger, PastVersions } from './ledger.ts';
import { nextLedger } from './next-ledger.ts';
import { nextVersions } from './next-versions.ts';
import { pointToMoved } from './point-to-moved.ts';
import type { PublishedArticle } from './published-article.ts';
import { reconcileArticle } from './reconcile-article.ts';
import { versionHash } from './version-hash.ts';
import { versionOf } from './version-of.ts';

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
    const { slug } = article;
    const known = ledger.get(slug);
    const version = versionOf(article);
    const own = (id: PassageId): Decision | undefined => decisionOn(slug, id);
    const words = input.past.get(slug);
    const isSame = known?.version === version;
    const found = isSame
      ? { ids: standing(known), fates: new Map() }
      : reconcileArticle(article.passages, known, words, own);
    ids.set(slug, found.ids);
    const next = nextLedger(known, article, { ...found, version, decisionOn: own, day });
    if (!known && !words) {
      publishFirst(article, { day, ids: found.ids, known: compactLedger(next) });
      return;
    }
    if (next !== known) ledger.set(slug, next);
    if (!isSame) past.set(slug, nextVersions(words, article, { ids: found.ids, version, day }));
  };
  const publishFirst = (article: PublishedArticle, first: First): void => {
    firsts.set(article, first);
    ids.set(article.slug, first.ids);
    ledger.set(article.slug, first.known);
    const { version } = first.known;
    past.set(article.slug, new FirstVersions(article, { ids: first.ids, version, day }));
  };
  for (const article of articles) {
    const isPublished = ledger.has(article.slug);
    const first = isPublished || input.past.has(article.slug) ? undefined : firsts.get(article);
    if (first?.day === day) publishFirst(article, first);
    else if (isPublished || article.passages.length > 0) update(article);
  }
  for (const [slug, known] of input.ledger) {
    if (present.has(slug) || unread.has(slug) || known.version === GONE) continue;
    update({ slug, title: '', passages: [] });
    ids.delete(slug);
  }
  const changed: (readonly [Slug, ArticleLedger])[] = [];
  for (const [slug, known] of ledger) if (known !== input.ledger.get(slug)) changed.push([slug, known]);
  pointToMoved(ledger, input.ledger, changed);
  return { ledger, ids, past, isChanged: changed.length > 0 };
}

/** What the ledger will say of an article that was never published. */
interface First {
  readonly day: string;
  readonly ids: readonly PassageId[];
  readonly known: ArticleLedger;
}

/** Of articles as they were given, so that a dossier that nobody builds is not published anew at each edit. */
const firsts = new WeakMap<PublishedArticle, First>();

/** Of an article that is new all words are those of its text: they are not held. */
class FirstVersions implements PastVersions {
  private readonly article: PublishedArticle;
  private readonly build: FirstBuild;

  constructor(article: PublishedArticle, build: FirstBuild) {
    this.article = article;
    this.build = build;
  }

  get texts(): PastVersions['texts'] {
    return this.made().texts;
  }

  get versions(): PastVersions['versions'] {
    return this.made().versions;
  }

  private made(): PastVersions {
    if (lastMade?.of !== this)
      lastMade = { of: this, versions: nextVersions(undefined, this.article, this.build) };
    return lastMade.versions;
  }
}

type FirstBuild = Parameters<typeof nextVersions>[2];

/** Who asks for the texts of an article asks for its versions too. */
let lastMade: { readonly of: FirstVersions; readonly versions: PastVersions } | undefined;

/** The version of an article that is no longer there. */
const GONE = versionHash([]);

function standing({ entries }: ArticleLedger): PassageId[] {
  return entries.filter(({ last }) => last === undefined).map(({ id }) => id);
}
