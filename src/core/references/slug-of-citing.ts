import type { Slug } from '../schema/brands.ts';
import type { CitingText } from './citing-texts.ts';

/** The slug of a text that may cite; null for a text of the dossier itself. */
export function slugOfCiting(source: CitingText): Slug | null {
  switch (source.kind) {
    case 'article':
      return source.article.slug;
    case 'term':
      return source.term.slug;
    case 'claim':
      return source.claim.slug;
    case 'event':
      return source.event.slug;
    case 'introduction':
    case 'about':
      return null;
  }
}
