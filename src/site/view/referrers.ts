import type { LinkTarget } from '../../core/annotate/link-resolver.ts';
import { sentenceAround } from '../../core/annotate/sentence-around.ts';
import { titleOfTarget } from '../../core/annotate/title-of-target.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Dossier, Passage, Relation } from '../../core/schema/dossier.ts';
import type { ReferencesTo, Reference } from './references.ts';
import { slugOfTarget } from './slug-of-target.ts';

/** What refers to a passage. */
export interface Referrer {
  readonly source: LinkTarget;
  readonly title: string;
  /** What it does to the passage, where the editor said so. */
  readonly relation: Relation | undefined;
  /** ¶ number of the passage of an article that refers; null for a heading. */
  readonly n: number | null;
  /** The sentence that refers; a claim or an event that rests on the passage has none. */
  readonly sentence: string | undefined;
}

/** A passage, and everything that refers to it. */
export interface PassageReferrers {
  readonly passage: Passage;
  readonly referrers: readonly Referrer[];
}

type Sources = Pick<Dossier, 'articles' | 'claims' | 'events' | 'quotes' | 'config'>;

/**
 * Who refers to the passages of each article: explicit links to them, from any article, definition, claim or event, and
 * the claims and events whose quotes stand in them. In reading order; a source that refers to a passage twice in the
 * same way is there once. Goes through the dossier once.
 */
export function referrersByArticle(
  dossier: Sources,
  references: ReferencesTo,
): ReadonlyMap<Slug, readonly PassageReferrers[]> {
  const found = new Map<string, Map<string, Referrer>>();
  const add = (article: Slug, passage: string, referrer: Referrer): void => {
    const key = `${article}#${passage}`;
    const referrers = found.get(key) ?? new Map<string, Referrer>();
    const { source, relation } = referrer;
    const name = `${source.kind} ${slugOfTarget(source)} ${relation ?? ''}`;
    if (!referrers.has(name)) referrers.set(name, referrer);
    found.set(key, referrers);
  };
  for (const { slug } of dossier.articles) {
    for (const reference of references('article', slug)) {
      if (reference.passage !== undefined)
        add(slug, reference.passage, linking(reference, dossier.config.lang));
    }
  }
  const claims = new Map(dossier.claims.map((claim) => [claim.slug, claim]));
  const events = new Map(dossier.events.map((event) => [event.slug, event]));
  for (const { article, passage, ...quote } of dossier.quotes) {
    const claim = quote.claim && claims.get(quote.claim);
    if (claim) add(article, passage, resting({ kind: 'claim', claim }));
    const event = quote.event && events.get(quote.event);
    if (event) add(article, passage, resting({ kind: 'event', event }));
  }
  return new Map(
    dossier.articles.map(({ slug, body }) => [
      slug,
      body.passages.flatMap((passage) => {
        const referrers = found.get(`${slug}#${passage.id}`);
        return referrers ? [{ passage, referrers: [...referrers.values()] }] : [];
      }),
    ]),
  );
}

function resting(source: LinkTarget): Referrer {
  return { source, title: titleOfTarget(source), relation: undefined, n: null, sentence: undefined };
}

function linking({ source, body, link }: Reference, dossierLang: string): Referrer {
  const passage = link && body.passages.find(({ id }) => id === link.passage);
  if (!link || !passage) return resting(source);
  const isArticle = source.kind === 'article';
  const lang = isArticle ? source.article.lang : dossierLang;
  const { before, mention, after } = sentenceAround(passage.text, link.range, lang);
  return {
    // An article refers from one of its passages, and a reader is led to that.
    source: isArticle ? { ...source, passage: passage.id, anchor: passage.id } : source,
    title: titleOfTarget(source),
    relation: link.relation,
    n: isArticle ? passage.n : null,
    sentence: before + mention + after,
  };
}
