import { biblatex } from './biblatex.ts';
import { bibtex } from './bibtex.ts';
import type { CitationFormat } from './citation-format.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

/** Every format that citations are exported in. To add one is to add a file here and a line. */
export const CITATION_FORMATS = { csl: cslJson, bibtex, biblatex, ris } as const satisfies Record<
  string,
  CitationFormat
>;

export type CitationFormatName = keyof typeof CITATION_FORMATS;

export const CITATION_FORMAT_NAMES = Object.keys(CITATION_FORMATS) as readonly CitationFormatName[];
