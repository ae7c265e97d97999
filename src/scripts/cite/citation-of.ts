import { citationMarkdown } from '../../core/cite/citation-markdown.ts';
import { citationText } from '../../core/cite/citation-text.ts';
import type { CitationTemplate, CitationWriting } from '../../core/cite/citation-template.ts';
import { type CitingFacts, fillCitation } from '../../core/cite/fill-citation.ts';
import { shapeFiller } from '../../core/cite/shape/shape-filler.ts';
import type { CitingData } from './citing-data.ts';
import type { Flavours } from './copy-flavours.ts';

interface Citation {
  /** The entry of the list of references. */
  readonly reference: Flavours;
  /** The note, or what stands between brackets in the text. */
  readonly inText: Flavours;
}

/** How an article is cited in a style and locale; undefined where the dossier offers no such citation. */
export function citationOf(
  data: CitingData,
  style: string,
  locale: string,
  facts: CitingFacts,
): Citation | undefined {
  const writing = data.site.writings[style]?.[locale];
  const template = writing && templateOf(data, style, locale, writing);
  if (!template) return undefined;
  const { reference, citation } = fillCitation(template, writing, facts);
  return { reference: flavoursOf(reference), inText: flavoursOf(citation) };
}

function templateOf(
  { article: { templates, values }, shape }: CitingData,
  style: string,
  locale: string,
  { months }: CitationWriting,
): CitationTemplate | undefined {
  const shared = shape[style]?.[locale];
  return shared && values ? shapeFiller(values)(shared, months) : templates[style]?.[locale];
}

function flavoursOf(html: string): Flavours {
  return { html, text: citationText(html), markdown: citationMarkdown(html) };
}
