import type { Root } from 'hast';
import { VFile } from 'vfile';
import type { Body, Passage } from '../core/schema/dossier.ts';
import type { Citation } from '../core/schema/citation.ts';
import { parsing } from './index.ts';
import { plainBody } from './plain-body.ts';
import { rehypeDropPositions } from './rehype-drop-positions.ts';
import { rehypePassages } from './rehype-passages.ts';

const findPassages = rehypePassages();
const dropPositions = rehypeDropPositions();

/** Where a body stands. */
export interface BodyPlace {
  /** Path for problems. */
  readonly file: string;
  /** Line of the file on which the body starts, from 1. */
  readonly firstLine: number;
}

/**
 * Reads a Markdown body into its tree, its passages and its explicit links. Any text is Markdown, so this cannot fail.
 *
 * The text of a passage is exactly the textContent of the element with its id in the rendered page. What is generated
 * (numbers of footnotes, arrows back, paragraph numbers) is therefore never text in the page but shown by the style
 * sheet from `data-n`; see rehypeFootnotes and rehypePassageLinks.
 */
export function parseBody(markdown: string, { file: path, firstLine }: BodyPlace): Body {
  const file = new VFile({ path, value: markdown });
  const tree = readTree(markdown, file);
  const { found } = file.data;
  if (!found) throw new Error('Expected the parsing plugins to find passages');
  return {
    tree,
    passages: found.passages.map((passage) => withLine(passage, firstLine)),
    explicitLinks: found.explicitLinks.map((link) => ({ ...link, line: link.line + firstLine - 1 })),
    citations: (file.data.citations ?? []).map((citation) => withLines(citation, firstLine)),
    containers: found.containers,
    words: found.passages.reduce((sum, passage) => sum + countWords(passage.text), 0),
  };
}

function readTree(markdown: string, file: VFile): Root {
  const plain = plainBody(markdown);
  if (!plain) return parsing.runSync(parsing.parse(file), file);
  findPassages(plain, file);
  dropPositions(plain);
  return plain;
}

function withLine(passage: Passage, firstLine: number): Passage {
  return passage.line === undefined ? passage : { ...passage, line: passage.line + firstLine - 1 };
}

function withLines({ items, source }: Citation, firstLine: number): Citation {
  return { items: items.map((item) => ({ ...item, line: item.line + firstLine - 1 })), source };
}

const WORD = /\S*[\p{L}\p{N}]\S*/gu;

function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
