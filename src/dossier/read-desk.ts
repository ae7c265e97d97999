import { RULES } from '../core/check/index.ts';
import { type Desk, deskOfArticle } from '../core/check/desk-of-article.ts';
import { type DeskSuggestion, deskSuggestions } from '../core/suggest/desk-suggestions.ts';
import { suggestTerms } from '../core/suggest/suggest-terms.ts';
import type { Suggestion } from '../core/suggest/suggestion.ts';
import type { Article, Dossier } from '../core/schema/dossier.ts';
import type { ContentFolder } from './content-folder.ts';
import { loadDossier } from './load-dossier.ts';
import { readRejected } from './suggestion-file.ts';

/** All that lies on the desk of one article, as the content folder is now. */
export interface ReadDesk {
  readonly dossier: Dossier;
  readonly article: Article;
  readonly desk: Desk & { readonly suggestions: readonly DeskSuggestion[] };
  /** Every suggestion for the glossary, those of other articles too. */
  readonly suggested: readonly Suggestion[];
}

/** Reads the desk of an article; undefined where there is no such article. */
export async function readDesk(folder: ContentFolder, slug: string): Promise<ReadDesk | undefined> {
  const dossier = await loadDossier(folder, { rules: RULES });
  const article = dossier.articles.find((one) => one.slug === slug);
  if (!article) return undefined;
  const { terms: rejected } = await readRejected(folder);
  const suggested = suggestTerms(dossier, { rejected });
  const suggestions = deskSuggestions(suggested, article);
  return { dossier, article, desk: { ...deskOfArticle(dossier, article), suggestions }, suggested };
}
