import { articlesToRead } from '../core/passage/articles-to-read.ts';
import { buildHistory } from '../core/passage/build-history.ts';
import type { Ledger, PastVersions } from '../core/passage/ledger.ts';
import type { PublishedArticle } from '../core/passage/published-article.ts';
import { reconcile } from '../core/passage/reconcile.ts';
import { renameLedger } from '../core/passage/rename-ledger.ts';
import { renamedArticles } from '../core/passage/rename-articles.ts';
import type { Problem } from '../core/problem.ts';
import type { Slug } from '../core/schema/brands.ts';
import type { Content } from '../core/schema/dossier.ts';
import { renamePassages } from '../markdown/rename-passages.ts';
import type { ContentFolder } from './content-folder.ts';
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
  readonly content: Content;
  readonly problems: readonly Problem[];
  readonly update?: CitationUpdate;
}

/**
 * Gives passages the ids of the ledger, and the content its history. Reads the published words of those articles only
 * that changed, or of which something is past.
 * @param unread slugs of articles that are there but could not be read
 * @param day of this build
 */
export async function anchorContent(
  folder: ContentFolder,
  content: Content,
  published: Ledger,
  { unread, day }: { readonly unread: ReadonlySet<string>; readonly day: string },
): Promise<AnchoredContent> {
  const articles = content.articles.map(publish);
  const present = new Set(articles.map(({ slug }) => slug));
  const renamed = renamedArticles(new Set(published.keys()), present, unread, content.config.redirects);
  const toRead = articlesToRead(published, articles, { renamed, unread });
  const words = await readVersions(folder, toRead);
  const { decisions, placeOf, problems } = await readDecisions(folder);
  const now = (slug: Slug): Slug => renamed.get(slug) ?? slug;
  const ledger = renameLedger(published, renamed);
  const past = new Map([...words.past].map(([slug, one]) => [now(slug), one]));
  const found = reconcile({
    ledger,
    articles,
    past,
    unread,
    decisionOn: (article, passage) => decisions.get(`${article}#${passage}`),
    day,
  });
  const anchored = content.articles.map((article) => {
    const ids = found.ids.get(article.slug);
    return ids ? { ...article, body: renamePassages(article.body, ids) } : article;
  });
  const after = new Map([...past, ...found.past]);
  const moved = [...renamed].flatMap(([, to]) => (past.has(to) ? [[to, after.get(to)] as const] : []));
  const toWrite = new Map([...found.past, ...moved.filter(hasValue)]);
  const isDamaged = words.problems.some(({ severity }) => severity === 'error');
  return {
    content: {
      ...content,
      articles: anchored,
      history: buildHistory(found.ledger, anchored.map(publish), after),
    },
    problems: [...words.problems, ...problems, ...unknownDecisions(decisions, found.ledger, placeOf)],
    ...(!isDamaged &&
      (found.isChanged || renamed.size > 0) && {
        update: { ledger: found.ledger, past: toWrite, renamed: [...renamed.keys()] },
      }),
  };
}

function publish({ slug, title, body }: Content['articles'][number]): PublishedArticle {
  return { slug, title, passages: body.passages.map(({ id, kind, text }) => ({ id, kind, text })) };
}

function hasValue<Key, Value>(pair: readonly [Key, Value | undefined]): pair is readonly [Key, Value] {
  return pair[1] !== undefined;
}
