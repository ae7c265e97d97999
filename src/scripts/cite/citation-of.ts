import { citationMarkdown } from '../../core/cite/citation-markdown.ts';
import { citationText } from '../../core/cite/citation-text.ts';
import { type CitingFacts, fillCitation } from '../../core/cite/fill-citation.ts';
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
  { site, article }: CitingData,
  style: string,
  locale: string,
  facts: CitingFacts,
): Citation | undefined {
  const template = article.templates[style]?.[locale];
  const writing = site.writings[style]?.[locale];
  if (!template || !writing) return undefined;
  const { reference, citation } = fillCitation(template, writing, facts);
  return { reference: flavoursOf(reference), inText: flavoursOf(citation) };
}

function flavoursOf(html: string): Flavours {
  return { html, text: citationText(html), markdown: citationMarkdown(html) };
}
