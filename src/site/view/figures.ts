import { outlineOf } from '../../core/outline-of.ts';
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

type Counted = Pick<Dossier, 'articles' | 'terms' | 'mentionIndex' | 'events'>;

/** Counts what the dossier holds; words and passages are those of the articles. */
export function figuresOf(dossier: Counted): Figures {
  return figures(dossier);
}

/** Two pages tell them. */
const figures = onceFor(({ articles, terms, mentionIndex, events }: Counted): Figures => {
  const outlines = articles.map(outlineOf);
  return {
    articles: articles.length,
    words: sum(outlines.map(({ words }) => words)),
    passages: sum(outlines.map(({ passages }) => passages.length)),
    terms: terms.length,
    mentions: sum([...mentionIndex.counts().values()]),
    events: events.length,
  };
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
