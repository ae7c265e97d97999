import type { PhrasingContent, Root } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Citation } from '../core/schema/citation.ts';
import { citationFromMarkdown } from './citation-from-markdown.ts';
import { citationSyntax } from './citation-syntax.ts';
import type { CitationNode } from './citation.ts';
import { readCitation } from './read-citation.ts';

declare module 'vfile' {
  interface DataMap {
    citations: readonly Citation[];
  }
}

/**
 * Reads `[@key, p. 3]`.
 * Before: `een bestand [@nrc, p. 3].` After: `een bestand<span data-cite="0"></span>.`, and the citation in
 * `file.data.citations`. It is the editor's voice, so nothing of it is text of the passage, nor is the blank before it.
 * What the key names is decided when the whole dossier is known.
 */
export function remarkCitations(this: Processor) {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(citationSyntax);
  (data.fromMarkdownExtensions ??= []).push(citationFromMarkdown);
  return (tree: Root, file: VFile): void => {
    const citations: Citation[] = [];
    visit(tree, 'citation', (node, index, parent) => {
      const siblings = (parent?.children ?? []) as PhrasingContent[];
      const blanks = takeBlanks(siblings, index ?? 0);
      node.data = {
        hName: 'span',
        hProperties: { dataCite: String(citations.push(citationOf(node, blanks)) - 1) },
        hChildren: [],
      };
    });
    file.data.citations = citations;
  };
}

interface Blanks {
  readonly before: string;
  readonly after: string;
}

/** Takes away the white space before a citation, or behind one that opens its paragraph. */
function takeBlanks(siblings: readonly PhrasingContent[], index: number): Blanks {
  const previous = siblings[index - 1];
  const next = siblings[index + 1];
  if (previous?.type === 'text') {
    const text = previous.value.trimEnd();
    const before = previous.value.slice(text.length);
    previous.value = text;
    return { before, after: '' };
  }
  if (previous || next?.type !== 'text') return { before: '', after: '' };
  const text = next.value.trimStart();
  const after = next.value.slice(0, next.value.length - text.length);
  next.value = text;
  return { before: '', after };
}

function citationOf({ value, position }: CitationNode, { before, after }: Blanks): Citation {
  const { line = 1, column = 1 } = position?.start ?? {};
  const items = (readCitation(value.slice(1, -1)) ?? []).map(({ at, prefix, suffix, ...item }) => ({
    ...item,
    prefix: plain(prefix),
    suffix: plain(suffix),
    ...placeOf(value.slice(0, at + 1), line, column),
  }));
  return { items, source: before + decodeString(value) + after };
}

function plain(text: string): string {
  return decodeString(text).replace(/\s+/g, ' ');
}

function placeOf(before: string, line: number, column: number): { line: number; column: number } {
  const lines = before.split(/\r\n|\r|\n/);
  const last = lines.at(-1)?.length ?? 0;
  return { line: line + lines.length - 1, column: lines.length === 1 ? column + last : last + 1 };
}
