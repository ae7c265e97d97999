/** How a style refers from the text to its list of references. */
type CitationKind = 'note' | 'author-date' | 'author' | 'numeric';

export interface CitationStyle {
  /** For people: the name the manual goes by. */
  readonly title: string;
  readonly kind: CitationKind;
  /** File of the style in the Citation Style Language, without `.csl`. */
  readonly file: string;
  /** CSL variable that this style prints where its manual has the collection or database a work was read in. */
  readonly readIn?: 'archive' | 'source';
}

/** Every citation style. To add one is to add its file to src/dossier/citations/csl/styles/ and a line. */
export const CITATION_STYLES = {
  apa: { title: 'APA 7', kind: 'author-date', file: 'apa', readIn: 'archive' },
  'chicago-notes': {
    title: 'Chicago 17 (notes)',
    kind: 'note',
    file: 'chicago-fullnote-bibliography',
    readIn: 'archive',
  },
  'chicago-author-date': {
    title: 'Chicago 17 (author-date)',
    kind: 'author-date',
    file: 'chicago-author-date',
    readIn: 'archive',
  },
  mla: { title: 'MLA 9', kind: 'author', file: 'modern-language-association', readIn: 'source' },
  harvard: { title: 'Harvard (Cite Them Right)', kind: 'author-date', file: 'harvard-cite-them-right' },
  ieee: { title: 'IEEE', kind: 'numeric', file: 'ieee' },
  vancouver: { title: 'Vancouver', kind: 'numeric', file: 'vancouver' },
  leidraad: {
    title: 'Leidraad voor juridische auteurs 2019',
    kind: 'note',
    file: 'leidraad-voor-juridische-auteurs',
  },
} as const satisfies Record<string, CitationStyle>;

export type CitationStyleName = keyof typeof CITATION_STYLES;

/** In the order in which readers are offered them. */
export const CITATION_STYLE_NAMES = Object.keys(CITATION_STYLES) as readonly CitationStyleName[];
