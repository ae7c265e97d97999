import type { DossierIndex } from '../../core/annotate/index-dossier.ts';
import type { LinkTarget } from '../../core/annotate/link-resolver.ts';
import { sentenceAround } from '../../core/annotate/sentence-around.ts';
import { titleOfTarget } from '../../core/annotate/title-of-target.ts';
import { passageOf } from '../../core/passage-of.ts';
import type { PassageId } from '../../core/schema/brands.ts';
import type { Article, Dossier, Passage, Relation } from '../../core/schema/dossier.ts';
import { entryOfTarget } from './entry-of-target.ts';
import { linkOfReference } from './link-of-reference.ts';
import type { Reference, ReferencesTo } from './find-references.ts';
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

interface Sources {
  readonly dossier: Pick<Dossier, 'config'>;
  readonly index: Pick<DossierIndex, 'quotesByArticle' | 'claims' | 'events'>;
  readonly references: ReferencesTo;
}

/**
 * Who refers to the passages of an article: explicit links to them, from any article, definition, claim or event, and
 * the claims and events whose quotes stand in them. In reading order; a source that refers to a passage twice in the
 * same way is there once.
 */
export function referrersOf(
  article: Article,
  { dossier, index, references }: Sources,
): readonly PassageReferrers[] {
  const found = new Map<PassageId, Map<string, Referrer>>();
  const add = (passage: PassageId, referrer: Referrer): void => {
    const referrers = found.get(passage) ?? new Map<string, Referrer>();
    const { source, relation } = referrer;
    const name = `${source.kind} ${slugOfTarget(source)} ${relation ?? ''}`;
    if (!referrers.has(name)) referrers.set(name, referrer);
    found.set(passage, referrers);
  };
  for (const reference of references('article', article.slug)) {
    if (reference.passage !== undefined) add(reference.passage, linking(reference, dossier.config.lang));
  }
  for (const { passage, ...quote } of index.quotesByArticle.get(article.slug) ?? []) {
    const claim = quote.claim && index.claims.get(quote.claim);
    if (claim) add(passage, resting({ kind: 'claim', claim }));
    const event = quote.event && index.events.get(quote.event);
    if (event) add(passage, resting({ kind: 'event', event }));
  }
  if (found.size === 0) return [];
  return article.body.passages.flatMap((passage) => {
    const referrers = found.get(passage.id);
    return referrers ? [{ passage, referrers: [...referrers.values()] }] : [];
  });
}

function resting(source: LinkTarget): Referrer {
  return { source, title: titleOfTarget(source), relation: undefined, n: null, sentence: undefined };
}

function linking(reference: Reference, dossierLang: string): Referrer {
  const { source } = reference;
  const link = linkOfReference(reference);
  const passage = link && passageOf(entryOfTarget(source), link.passage);
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
