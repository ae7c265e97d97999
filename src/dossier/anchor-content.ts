import { articlesToRead } from '../core/passage/articles-to-read.ts';
import { buildHistory } from '../core/passage/build-history.ts';
import type { ArticleLedger, Ledger, PastVersions } from '../core/passage/ledger.ts';
import type { PublishedArticle } from '../core/passage/published-article.ts';
import { reconcile } from '../core/passage/reconcile.ts';
import { renameLedger } from '../core/passage/rename-ledger.ts';
import { renamedArticles } from '../core/passage/rename-articles.ts';
import { wholeSince } from '../core/passage/whole-since.ts';
import type { Problem } from '../core/problem.ts';
import { outlineOf } from '../core/outline-of.ts';
import { printOf } from '../core/print.ts';
import type { PassageId, Slug } from '../core/schema/brands.ts';
import { type Article, placeIn } from '../core/schema/dossier.ts';
import { renameOutline } from '../markdown/rename-outline.ts';
import type { Unprinted, WholeSince } from './content-prints.ts';
import type { ContentFolder } from './content-folder.ts';
import { decidedOf } from './decided-of.ts';
import type { Anchors, Settled } from './open-anchors.ts';
import { alterEntry } from './entries/alter-entry.ts';
import { lastOf } from './entries/last-of.ts';
import { bodySourceOf, lateEntry, metaPrintOf } from './entries/late-entry.ts';
import { readDecisions } from './read-decisions.ts';
import { readVersions } from './read-versions.ts';
import { unknownDecisions } from './unknown-decisions.ts';

/** What a build would write to the content folder; nothing where nothing changed, or where what is there is damaged. */
export interface CitationUpdate {
  readonly ledger: Ledger;
  /** Published words that changed, by article. */
  readonly past: ReadonlyMap<Slug, PastVersions>;
  /** Articles whose words are now kept under another name. */
  readonly renamed: readonly Slug[];
}

export interface AnchoredContent {
  readonly content: Unprinted;
  /** Of articles that are known never to have said anything else, since when they say that. */
  readonly wholeSince?: WholeSince;
  readonly problems: readonly Problem[];
  readonly update?: CitationUpdate;
}

interface Anchoring {
  /** Slugs of articles that are there but could not be read. */
  readonly unread: ReadonlySet<string>;
  /** Of this build. */
  readonly day: string;
  /** What earlier builds found. */
  readonly anchors?: Anchors | undefined;
}

/**
 * Gives passages the ids of the ledger, and the content its history. Looks only for articles that changed, or whose lines
 * did, and reads the published words of those only, and of those of which something is past.
 */
export async function anchorContent(
  folder: ContentFolder,
  content: Unprinted,
  published: Ledger,
  { unread, day, anchors }: Anchoring,
): Promise<AnchoredContent> {
  const { decisions, placeOf, problems } = await readDecisions(folder);
  const decided = decidedOf(decisions);
  const settled = new Map<Slug, Settled>();
  for (const article of content.articles) {
    const found = anchors?.settled({ article, decided: decided(article.slug) });
    if (found) settled.set(article.slug, found);
  }
  const whole = new Map<Slug, string>();
  for (const [slug, { since }] of settled) if (since !== undefined) whole.set(slug, since);
  const articles = content.articles.filter(({ slug }) => !settled.has(slug)).map(publish);
  const present = new Set(content.articles.map(({ slug }) => slug));
  // Of what is settled nothing is to be said, as of what could not be read.
  const passedOver = new Set<string>([...unread, ...settled.keys()]);

  const renamed = renamedArticles(new Set(published.keys()), present, unread, content.config.redirects);
  const mayHavePast = new Map<Slug, ArticleLedger>();
  for (const [slug, known] of published) if (!whole.has(slug)) mayHavePast.set(slug, known);
  const toRead = articlesToRead(mayHavePast, articles, { renamed, unread: passedOver });
  const words = await readVersions(folder, toRead);
  const now = (slug: Slug): Slug => renamed.get(slug) ?? slug;
  const ledger = renameLedger(published, renamed);
  const past = new Map([...words.past].map(([slug, one]) => [now(slug), one]));
  const found = reconcile({
    ledger,
    articles,
    past,
    unread: passedOver,
    decisionOn: (article, passage) => decisions.get(`${article}#${passage}`),
    day,
  });
  const anchored = content.articles.map((article) => {
    const ids = found.ids.get(article.slug) ?? settled.get(article.slug)?.ids;
    const known = found.ledger.get(article.slug);
    if (ids && known && !settled.has(article.slug)) {
      const isPublished = known === published.get(article.slug);
      anchors?.keep({ article, decided: decided(article.slug), known, ids, isPublished });
      const since = wholeSince(known);
      if (since !== undefined) whole.set(article.slug, since);
    }
    return ids ? rename(article, ids) : article;
  });
  const after = new Map([...past, ...found.past]);
  const moved = [...renamed].flatMap(([, to]) => (past.has(to) ? [[to, after.get(to)] as const] : []));
  const toWrite = new Map([...found.past, ...moved.filter(hasValue)]);
  const isDamaged = words.problems.some(({ severity }) => severity === 'error');
  const bySlug = new Map(anchored.map((article) => [article.slug, article]));
  const sinceOf = (slug: Slug): string | undefined => whole.get(slug);
  const presentOf = (slug: Slug): PublishedArticle | undefined => {
    const article = bySlug.get(slug);
    return article && publish(article);
  };
  return {
    content: {
      ...content,
      articles: anchored,
      history: buildHistory({ ledger: found.ledger, presentOf, past: after, wholeSince: sinceOf }),
    },
    wholeSince: sinceOf,
    problems: [...words.problems, ...problems, ...unknownDecisions(decisions, found.ledger, placeOf)],
    ...(!isDamaged &&
      (found.isChanged || renamed.size > 0) && {
        update: { ledger: found.ledger, past: toWrite, renamed: [...renamed.keys()] },
      }),
  };
}

const publishedLast = lastOf<Article, PublishedArticle>();

/** An article as it is published; its words are read when they are asked for, and not held. */
function publish(article: Article): PublishedArticle {
  return publishedLast(article, article.print, () => new Published(article));
}

/** There is one of every article: its function is that of all. */
class Published implements PublishedArticle {
  readonly slug: Slug;
  readonly title: string;
  readonly #article: Article;

  constructor(article: Article) {
    this.slug = article.slug;
    this.title = article.title;
    this.#article = article;
  }

  get passages(): PublishedArticle['passages'] {
    return this.#article.body.passages.map(({ id, kind, text }) => ({ id, kind, text }));
  }
}

const renamedLast = lastOf<Article, Article>();

/** The article with the ids of the ledger; the very same where these are those of its texts. */
function rename(article: Article, ids: readonly PassageId[]): Article {
  if (outlineOf(article).passages.every((id, index) => id === ids[index])) return article;
  const print = printOf([article.print, ...ids]);
  const source = bodySourceOf(article);
  if (!source) throw new Error(`Expected ${article.slug} to be read from a file`);
  return renamedLast(article, print, () =>
    lateEntry(alterEntry(article, { print }), {
      bodySource: () => ({ ...source, ids }),
      readOutline: () => renameOutline(outlineOf(article), ids),
      metaPrint: () => metaPrintOf(article),
      placeOf: (field) => placeIn(article, field),
    }),
  );
}

function hasValue<Key, Value>(pair: readonly [Key, Value | undefined]): pair is readonly [Key, Value] {
  return pair[1] !== undefined;
}
