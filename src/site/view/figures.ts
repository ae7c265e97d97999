import type { Dossier } from '../../core/schema/dossier.ts';
import { onceFor } from './once-for.ts';

/** How large a dossier is. */
export interface Figures {
  readonly articles: number;
  readonly words: number;
  readonly passages: number;
  readonly terms: number;
  readonly mentions: number;
  readonly events: number;
}

type Counted = Pick<Dossier, 'articles' | 'terms' | 'mentions' | 'events'>;

/** Counts what the dossier holds; words and passages are those of the articles. */
export function figuresOf(dossier: Counted): Figures {
  return figures(dossier);
}

/** Two pages tell them, and all bodies are asked. */
const figures = onceFor((dossier: Counted): Figures => {
  return {
    articles: dossier.articles.length,
    words: sum(dossier.articles.map(({ body }) => body.words)),
    passages: sum(dossier.articles.map(({ body }) => body.passages.length)),
    terms: dossier.terms.length,
    mentions: dossier.mentions.length,
    events: dossier.events.length,
  };
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
