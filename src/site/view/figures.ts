import type { Dossier } from '../../core/schema/dossier.ts';

/** How large a dossier is. */
export interface Figures {
  readonly articles: number;
  readonly words: number;
  readonly passages: number;
  readonly terms: number;
  readonly mentions: number;
  readonly events: number;
}

/** Counts what the dossier holds; words and passages are those of the articles. */
export function figuresOf(dossier: Pick<Dossier, 'articles' | 'terms' | 'mentions' | 'events'>): Figures {
  return {
    articles: dossier.articles.length,
    words: sum(dossier.articles.map(({ body }) => body.words)),
    passages: sum(dossier.articles.map(({ body }) => body.passages.length)),
    terms: dossier.terms.length,
    mentions: dossier.mentions.length,
    events: dossier.events.length,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
