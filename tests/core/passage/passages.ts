import type { PassageId, Slug } from '../../../src/core/schema/brands.ts';
import type { Decision } from '../../../src/core/passage/decision.ts';
import type { Ledger, PastVersions } from '../../../src/core/passage/ledger.ts';
import { passageIds } from '../../../src/core/passage/passage-id.ts';
import type { PublishedArticle } from '../../../src/core/passage/published-article.ts';
import { reconcile, type Reconciled } from '../../../src/core/passage/reconcile.ts';

/** An article of these texts; one that starts with # is a heading. */
export function publishedArticle(slug: string, texts: readonly string[]): PublishedArticle {
  const idOf = passageIds();
  return {
    slug: slug as Slug,
    title: slug,
    passages: texts.map((text) => ({
      id: idOf(text, 'passage'),
      kind: text.startsWith('#') ? 'heading' : 'paragraph',
      text,
    })),
  };
}

/** A ledger through builds: each gets the articles as they are on that day. */
export class Builds {
  ledger: Ledger = new Map();
  past: ReadonlyMap<Slug, PastVersions> = new Map();
  private day = 0;

  build(
    articles: readonly PublishedArticle[],
    decisionOn: (article: Slug, passage: PassageId) => Decision | undefined = () => undefined,
  ): Reconciled {
    const { ledger, past } = this;
    const day = `2026-01-${String(++this.day).padStart(2, '0')}`;
    const found = reconcile({ ledger, past, articles, unread: new Set(), decisionOn, day });
    this.ledger = found.ledger;
    this.past = new Map([...past, ...found.past]);
    return found;
  }
}
