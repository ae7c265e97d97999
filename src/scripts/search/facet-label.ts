import type { Facet, FacetValue } from '../../core/search/search-engine.ts';
import type { PageWords } from './page-words.ts';

/** What a value of a facet is called on the page: kinds and languages in the reader's words, the rest as it comes. */
export function facetLabel(
  facet: Facet,
  { value, label }: Pick<FacetValue, 'value' | 'label'>,
  words: PageWords,
): string {
  if (facet === 'kind') {
    const kinds: Readonly<Record<string, string>> = words.text.kinds;
    return kinds[value] ?? label;
  }
  if (facet !== 'lang') return label;
  try {
    return new Intl.DisplayNames(words.lang, { type: 'language' }).of(value) ?? label;
  } catch {
    // A language tag that no standard knows.
    return label;
  }
}
