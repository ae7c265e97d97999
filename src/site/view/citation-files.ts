import {
  CITATION_FORMATS,
  CITATION_FORMAT_NAMES,
  type CitationFormatName,
} from '../../core/cite/export/index.ts';

interface CitationFile {
  readonly name: CitationFormatName;
  /** For people. */
  readonly title: string;
  /** Below `cite/` of an article. */
  readonly file: string;
  readonly mediaType: string;
}

/** Files with an article's citation for reference managers. */
export const CITATION_FILES: readonly CitationFile[] = CITATION_FORMAT_NAMES.map((name) => {
  const { title, extension, mediaType } = CITATION_FORMATS[name];
  return { name, title, file: `citation.${extension}`, mediaType };
});
