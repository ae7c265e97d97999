import type { CitationFormat } from './citation-format.ts';

/** CSL-JSON 1.0.2: what Zotero, Mendeley, Pandoc and citation processors read. It loses nothing. */
export const cslJson: CitationFormat = {
  title: 'CSL-JSON',
  extension: 'csl.json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  write: (works) => `${JSON.stringify(works, null, 2)}\n`,
};
