import type { Citation } from '../core/schema/citation.ts';
import type { LightBody, Passage } from '../core/schema/dossier.ts';

/**
 * What was read from a text, with the lines of the file it stands in.
 * @param firstLine of the file on which the text starts, from 1
 */
export function shiftLines(body: LightBody, firstLine: number): LightBody {
  const shift = firstLine - 1;
  return {
    ...body,
    passages: body.passages.map((passage) => withLine(passage, shift)),
    explicitLinks: body.explicitLinks.map((link) => ({ ...link, line: link.line + shift })),
    citations: body.citations.map((citation) => withLines(citation, shift)),
  };
}

function withLine(passage: Passage, shift: number): Passage {
  return passage.line === undefined ? passage : { ...passage, line: passage.line + shift };
}

function withLines({ items, source }: Citation, shift: number): Citation {
  return { items: items.map((item) => ({ ...item, line: item.line + shift })), source };
}
