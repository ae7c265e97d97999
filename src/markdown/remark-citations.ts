import type { Root } from 'mdast';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Citation } from '../core/schema/citation.ts';
import { citationFromMarkdown } from './citation-from-markdown.ts';
import { citationOf } from './citation-of.ts';
import { citationSyntax } from './citation-syntax.ts';
import { takeBlanks } from './take-blanks.ts';

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
      const blanks = takeBlanks(parent?.children ?? [], index ?? 0);
      const { value, position } = node;
      const { line = 1, column = 1 } = position?.start ?? {};
      node.data = {
        hName: 'span',
        hProperties: { dataCite: String(citations.push(citationOf({ value, line, column, ...blanks })) - 1) },
        hChildren: [],
      };
    });
    file.data.citations = citations;
  };
}
