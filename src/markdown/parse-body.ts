import type { Body } from '../core/schema/dossier.ts';
import { bodyOf } from './body-of.ts';
import { lightOf } from './light-of.ts';
import { readBody } from './read-body.ts';
import { shiftLines } from './shift-lines.ts';
import { simpleBody } from './simple-body.ts';

/** Where a body stands. */
export interface BodyPlace {
  /** Path for problems. */
  readonly file: string;
  /** Line of the file on which the body starts, from 1. */
  readonly firstLine: number;
}

/**
 * Reads a Markdown body: its passages, its explicit links, and its tree when that is asked for. Any text is Markdown, so
 * this cannot fail.
 *
 * The text of a passage is exactly the textContent of the element with its id in the rendered page. What is generated
 * (numbers of footnotes, arrows back, paragraph numbers) is therefore never text in the page but shown by the style
 * sheet from `data-n`; see rehypeFootnotes and rehypePassageLinks.
 */
export function parseBody(markdown: string, { firstLine }: BodyPlace): Body {
  const light = simpleBody(markdown, firstLine) ?? shiftLines(lightOf(readBody(markdown)), firstLine);
  return bodyOf(light, () => markdown);
}
