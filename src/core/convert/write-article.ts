import { stringifyFrontmatter } from '../frontmatter.ts';
import type { RawArticle } from './raw-article.ts';
import { writeMarkdown } from './write-markdown.ts';

/** What the converter of an article cannot know. */
export interface Provenance {
  /** Path of the original below the content folder. */
  readonly file: string;
  readonly sha256: string;
  readonly format: string;
  /** Name and version of the program: `dossier@0.1.0`. */
  readonly converter: string;
}

/** Fields that whoever imports adds to every article. */
export interface AddedFields {
  readonly outlet?: string;
  readonly lang?: string;
  readonly rights?: string;
}

/** Writes a converted article as the text of `articles/SLUG.md`: frontmatter in the order of the contract, then the body. */
export function writeArticle(
  article: RawArticle,
  { file, ...provenance }: Provenance,
  added: AddedFields,
): string {
  const { sha256, format, converter } = provenance;
  const data = {
    title: article.title,
    titleDerived: article.titleDerived || undefined,
    date: article.date,
    outlet: added.outlet,
    agency: article.agency,
    authors: article.authors.length > 0 ? article.authors : undefined,
    lang: added.lang,
    rights: added.rights,
    source: {
      file,
      sha256,
      format,
      converter,
      encoding: article.encoding,
      read: article.read.length > 0 ? article.read : undefined,
    },
  };
  return stringifyFrontmatter(data, writeMarkdown(article.blocks));
}
